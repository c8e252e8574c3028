@testable import OrgDomain

// Words of a scheme written down as literals.

extension Grade: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension PartCode: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension PhaseCode: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension SchemeWord: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension Named: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  init(stringLiteral text: String) {
    self.init(code: Code(rawValue: text), name: text)
  }
}

extension Scheme {
  /// A scheme of four grades, A to D, and a few words; what a test is about is added by it.
  static func sample(_ edit: (inout Scheme) -> Void = { _ in }) -> Scheme {
    var scheme = Scheme(name: "sample", grades: ["A", "B", "C", "D"])
    scheme.groups = ["members", "masses"]
    scheme.methods = ["seminar", "visit"]
    scheme.records = ["training"]
    scheme.honours = ["national", "city"]
    edit(&scheme)
    return scheme
  }
}

func ballot(_ code: PartCode, _ demands: BallotDemands? = nil) -> EvidencePart {
  EvidencePart(code: code, name: code.rawValue, kind: .ballot, ballot: demands)
}

func paper(
  _ code: PartCode, by producer: EvidencePart.Place = .subject, before gate: EvidencePart.Place = .subject
) -> EvidencePart {
  EvidencePart(code: code, name: code.rawValue, kind: .paper, producer: producer, gate: gate)
}
