import Foundation
import OrgAPI
import OrgDomain
import OrgStorage

/// Shows a case's events as its history: replays them, so that each is told with the steps that stood then.
struct CaseHistoryViewing {
  let state: TenantState
  /// Reasons and opinions, by event.
  let remarks: [Int64: String]
  /// The case's attachments, by the SHA-256 of their bytes.
  let attachments: [String: AttachmentNumber]
  private var replayed: CaseState

  init(
    state: TenantState, item: CaseState, remarks: [Int64: String], attachments: [String: AttachmentNumber] = [:]
  ) {
    self.state = state
    self.remarks = remarks
    self.attachments = attachments
    replayed = CaseState(number: item.number, unit: item.unit, matter: item.matter, campaign: item.campaign)
  }

  /// The next event of the case; every one from the first must be given, in order. Nil for what is no part of the
  /// history.
  mutating func next(_ record: EventRecord) throws -> CaseHistoryEvent? {
    if record.kind.hasPrefix("telling.") { return try told(record) }
    guard let event = try JSONDecoder().decode(StoredCaseEvent.self, from: Data(record.body)).value else {
      throw StorageError(.corrupt, "event \(record.seq) cannot be read")
    }
    guard event.bodies.allSatisfy({ $0.position < state.tree.count }) else {
      throw StorageError(.corrupt, "event \(record.seq) names a body that there is not")
    }
    replayed.apply(event)
    let body = event.body
    let scan = event.scanDigest
    return CaseHistoryEvent(
      seq: Int(record.seq), at: state.calendar.text(of: record.at),
      user: record.actor.flatMap { state.userCode($0) }, userName: record.actor.flatMap { state.userNames[$0] },
      kind: record.kind, body: body.map { state.tree.code(of: $0).text },
      bodyName: body.map { state.tree.name(of: $0) },
      notice: Notice(event, steps: replayed.steps, in: state.tree, person: state.userCode),
      remark: remarks[record.seq],
      attachment: (event.scan ?? scan.flatMap { attachments[$0] }).map { String($0.rawValue) }, scan: scan,
      hash: Digest.text(record.hash))
  }

  private func told(_ record: EventRecord) throws -> CaseHistoryEvent? {
    guard let telling = try JSONDecoder().decode(StoredCaseTelling.self, from: Data(record.body)).value else {
      throw StorageError(.corrupt, "event \(record.seq) cannot be read")
    }
    guard telling.units.allSatisfy({ $0.position < state.tree.count }) else {
      throw StorageError(.corrupt, "event \(record.seq) names a unit that there is not")
    }
    guard let notice = Notice(telling, in: state.tree) else { return nil }
    var body: UnitIndex?
    if case .urged(_, let unit) = telling { body = unit }
    return CaseHistoryEvent(
      seq: Int(record.seq), at: state.calendar.text(of: record.at),
      user: record.actor.flatMap { state.userCode($0) }, userName: record.actor.flatMap { state.userNames[$0] },
      kind: record.kind, body: body.map { state.tree.code(of: $0).text },
      bodyName: body.map { state.tree.name(of: $0) }, notice: notice, remark: remarks[record.seq],
      hash: Digest.text(record.hash))
  }
}

extension CaseTelling {
  /// Every unit that it names.
  fileprivate var units: [UnitIndex] {
    switch self {
    case .copied(let units): units
    case .urged(_, let unit): unit.map { [$0] } ?? []
    case .read, .commented: []
    }
  }
}

extension CaseEvent {
  /// Every unit that the event names.
  fileprivate var bodies: [UnitIndex] {
    switch self {
    case .submitted(_, _, _, _, _, let steps): steps.flatMap(\.units)
    case .rerouted(let steps, _, let cause):
      steps.flatMap(\.units) + [cause?.unit, cause?.successor].compactMap { $0 }
    case .carried(let heir): [heir]
    case .signerAdded(_, let signer, let body, _), .signerRemoved(_, let signer, let body, _): [signer, body]
    case .answered, .returned, .created, .saved, .skipped, .moved, .decided, .withdrawn, .discontinued, .evidenced,
      .graded,
      .documented, .published, .reopened, .closed, .sentBack, .takenBack, .seconded, .transferred, .delegated,
      .handedBack, .signerAnswered, .silencePassed, .stoodIn, .enteredOnBehalf:
      body.map { [$0] } ?? []
    }
  }

  /// The body that acted; nil for the subject's side and for what follows by itself.
  fileprivate var body: UnitIndex? {
    switch self {
    case .answered(_, let body, _, _), .returned(_, let body, _, _), .evidenced(_, _, _, let body, _),
      .documented(_, _, let body), .published(_, let body, _), .reopened(_, let body, _),
      .sentBack(_, let body, _, _, _), .takenBack(_, let body, _), .seconded(_, let body, _),
      .transferred(_, let body, _, _), .delegated(_, let body, _, _, _), .handedBack(_, let body, _),
      .signerAdded(_, _, let body, _), .signerRemoved(_, _, let body, _), .signerAnswered(_, let body, _, _),
      .silencePassed(_, let body, _), .stoodIn(_, _, let body, _),
      .enteredOnBehalf(_, let body, _):
      body
    case .created, .saved, .submitted, .skipped, .moved, .decided, .withdrawn, .rerouted, .carried, .discontinued,
      .graded, .closed:
      nil
    }
  }

  /// The attachment that the event itself names.
  fileprivate var scan: AttachmentNumber? {
    if case .enteredOnBehalf(_, _, let scan) = self { scan?.attachment } else { nil }
  }

  /// SHA-256 of the paper by which something was entered for others.
  fileprivate var scanDigest: String? {
    if case .enteredOnBehalf(_, _, let scan) = self { return scan?.digest }
    if case .documented(let document, _, _) = self { return document.scanDigest }
    return nil
  }
}
