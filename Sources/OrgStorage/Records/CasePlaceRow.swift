import OrgDomain

/// How a body's place in a step, and a signer beside it, stand in their rows.
enum CasePlaceRow {
  /// What changes in a place: the answer, who holds it, who has agreed, whether it was silent.
  static func values(_ place: CaseStep.Place) -> [SQLValue] {
    [
      SQLValue(place.answer?.opinion.rawValue), SQLValue(place.answer?.user), SQLValue(place.holder),
      SQLValue(place.delegate), .text(place.agreedBy.map { String($0.rawValue) }.joined(separator: ";")),
      SQLValue(place.isSilent),
    ]
  }

  /// The place of a row that `CasePartStatement.places` answers.
  static func place(_ row: SQLRow) throws(StorageError) -> CaseStep.Place {
    var agreed: [UserNumber] = []
    for text in try row.text(7).split(separator: ";") {
      guard let number = Int64(text) else { throw row.corrupt(7, "numbers of users") }
      agreed.append(UserNumber(rawValue: number))
    }
    return CaseStep.Place(
      body: try row.unit(2), answer: try answer(row, 3), holder: try row.optionalUser(5),
      delegate: try row.optionalUser(6), agreedBy: agreed, isSilent: try row.flag(8))
  }

  static func values(_ signer: CaseStep.Signer) -> [SQLValue] {
    [
      SQLValue(signer.body), SQLValue(signer.askedBy), SQLValue(signer.answer?.opinion.rawValue),
      SQLValue(signer.answer?.user),
    ]
  }

  /// The signer of a row that `CasePartStatement.signers` answers.
  static func signer(_ row: SQLRow) throws(StorageError) -> CaseStep.Signer {
    CaseStep.Signer(body: try row.unit(2), askedBy: try row.unit(3), answer: try answer(row, 4))
  }

  private static func answer(_ row: SQLRow, _ column: Int) throws(StorageError) -> CaseStep.Answer? {
    guard let opinion: CaseStep.Answer.Opinion = try row.optionalWord(column) else { return nil }
    return CaseStep.Answer(opinion: opinion, user: try row.user(column + 1))
  }
}
