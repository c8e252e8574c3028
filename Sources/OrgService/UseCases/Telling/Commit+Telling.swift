package import OrgDomain
import OrgStorage

extension Commit {
  /// Appends what is told about a case to the log, with its text beside it, and writes its rows.
  ///
  /// - Returns: the number of its event.
  @discardableResult
  mutating func tell(
    _ telling: CaseTelling, of item: CaseState, by actor: UserNumber?, text: String? = nil
  ) throws -> Int64 {
    let salt = Salt.make()
    let digest = text.map { Digest.hexadecimal(salt + Array($0.utf8)) }
    let event = try append(
      .caseTelling(StoredCaseTelling(telling, textDigest: digest)), by: actor, unit: item.unit, of: item.number)
    if let text { try tables.insertTellingText(event: event, item.number, text: text, salt: salt) }
    switch telling {
    case .copied(let units):
      for unit in units { try tables.insert(StoredCopy(number: item.number, unit: unit, event: event)) }
    case .read(let revision):
      guard let actor else { break }
      try tables.put(StoredReading(number: item.number, user: actor, revision: revision, at: now))
    case .urged(_, let unit):
      let urge = Urge(at: now, unit: unit, user: actor)
      try tables.insert(StoredUrge(event: event, number: item.number, urge: urge))
      state.urges.record(urge, of: item.number)
    case .commented(let replyTo):
      try tables.insert(
        StoredComment(comment: CommentNumber(rawValue: event), number: item.number, replyTo: replyTo))
    }
    return event
  }

  /// Records that whoever a case waits for was urged. Rights and pauses are judged before.
  ///
  /// - Parameters:
  ///   - actor: who urges; nil: the clock.
  ///   - text: what is said with it; kept beside the log.
  ///   - unit: the unit for which a person urges; the subject where it is not named.
  package mutating func recordUrge(
    of item: CaseState, by actor: UserNumber?, text: String?, for unit: UnitIndex? = nil
  ) throws {
    var step: Int?
    if case .inReview(let number) = item.phase { step = number }
    let urging = actor == nil ? nil : unit ?? item.unit
    try tell(.urged(step: step, by: urging), of: item, by: actor, text: text)
  }

  /// Forgets the urges of a case that has gone on.
  mutating func endUrges(of number: CaseNumber) throws {
    guard state.urges.count(of: number) > 0 else { return }
    try tables.endUrges(of: number)
    state.urges.end(of: number)
  }
}
