import OrgAPI
import OrgDomain

/// What the fields of a new entry may hold.
extension LedgerDesk {
  /// A word that the campaign's scheme declares; `invalid` for another, and where the campaign follows no scheme.
  func word(
    _ text: String, field: String, of campaign: CampaignCode, in list: KeyPath<Scheme, [Named<SchemeWord>]>
  ) throws(ServiceFault) -> SchemeWord {
    let known = try campaigns.requireScheme(of: campaign)[keyPath: list].map(\.code)
    return try one(of: known, text, field: field)
  }

  /// A phase of the campaign's scheme.
  func phase(_ text: String, of campaign: CampaignCode) throws(ServiceFault) -> PhaseCode {
    try one(of: try campaigns.requireScheme(of: campaign).phases.map(\.code), text, field: "phase")
  }

  private func one<Code: Word>(of known: [Code], _ text: String, field: String) throws(ServiceFault) -> Code {
    if let found = known.first(where: { $0.rawValue == text }) { return found }
    throw ServiceFault(
      .invalid,
      Notice(
        .ledger(.unknownWord), NoticeArguments().with("field", field).with("word", text).with("words", list: known)))
  }

  /// A day; nil where none is given.
  func day(_ text: String?, field: String) throws(ServiceFault) -> Day? {
    guard let text else { return nil }
    return try state.day(text, field: field, now: now)
  }

  /// The day of something that has happened; nil where none is given.
  func pastDay(_ text: String?, field: String) throws(ServiceFault) -> Day? {
    try text.map { text throws(ServiceFault) in try state.pastDay(text, field: field, now: now) }
  }

  /// Refuses a form without a field that it needs.
  func demand(isGiven: Bool, field: String, form: String) throws(ServiceFault) {
    guard !isGiven else { return }
    throw ServiceFault(.invalid, .ledger(.fieldNeeded), ["field": field, "form": form])
  }

  /// Refuses a form with a field that it has no use for.
  func exclude(isGiven: Bool, field: String, form: String) throws(ServiceFault) {
    guard isGiven else { return }
    throw ServiceFault(.invalid, .ledger(.fieldNotUsed), ["field": field, "form": form])
  }

  /// A count that is part of another.
  func part(_ count: Int, of whole: Int, field: String) throws(ServiceFault) -> Int {
    guard (0...max(0, whole)).contains(count) else {
      throw ServiceFault(
        .invalid, .field(.outOfRange), ["path": field, "minimum": "0", "maximum": String(max(0, whole))])
    }
    return count
  }
}
