/// One sentence of the rule book: for a matter and a kind of subject, who does what, in which order (DESIGN 5).
public struct Rule: Equatable, Sendable {
  /// What the rule prescribes.
  public enum Prescription: Equatable, Sendable {
    case steps([StepTemplate])
    /// What the subject gets for another matter.
    case sameAs(Matter)
    /// What the subject's superior on a line gets for the same matter.
    case sameAsSuperior(Line)
  }

  public var code: RuleCode
  public var matter: Matter
  /// Nil makes the rule a general sentence.
  public var subject: Subject?
  public var prescription: Prescription
  public var overrides: [RuleCode]
  public var basis: Basis?
  public var validFrom: Day?
  /// The first day on which the rule no longer holds.
  public var validUntil: Day?
  public var note: String?

  public init(
    code: RuleCode, matter: Matter, subject: Subject? = nil, prescription: Prescription, overrides: [RuleCode] = [],
    basis: Basis? = nil, validFrom: Day? = nil, validUntil: Day? = nil, note: String? = nil
  ) {
    self.code = code
    self.matter = matter
    self.subject = subject
    self.prescription = prescription
    self.overrides = overrides
    self.basis = basis
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.note = note
  }

  public var isGeneral: Bool { subject == nil }

  public func isValid(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day < $0 } ?? true)
  }

  /// Whether there is a day on which both rules hold.
  func sharesDays(with other: Rule) -> Bool {
    func endsBefore(_ until: Day?, _ from: Day?) -> Bool {
      guard let until, let from else { return false }
      return until <= from
    }
    return !endsBefore(validUntil, other.validFrom) && !endsBefore(other.validUntil, validFrom)
  }
}

/// The legal basis of a rule: a document of the tenant and a place in it.
public struct Basis: Equatable, Sendable {
  public var document: DocumentCode
  public var clause: String?

  public init(document: DocumentCode, clause: String? = nil) {
    self.document = document
    self.clause = clause
  }
}
