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

  /// The next event of the case; every one from the first must be given, in order.
  mutating func next(_ record: EventRecord) throws -> CaseHistoryEvent {
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
      notice: Notice(event, steps: replayed.steps, in: state.tree), remark: remarks[record.seq],
      attachment: (event.scan ?? scan.flatMap { attachments[$0] }).map { String($0.rawValue) }, scan: scan,
      hash: Digest.text(record.hash))
  }
}

extension CaseEvent {
  /// Every body that the event names.
  fileprivate var bodies: [UnitIndex] {
    switch self {
    case .submitted(_, _, _, _, _, let steps), .rerouted(let steps): steps.flatMap { $0.places.map(\.body) }
    case .answered, .returned, .created, .saved, .skipped, .moved, .decided, .withdrawn, .evidenced, .graded,
      .documented, .published, .reopened, .closed, .enteredOnBehalf:
      body.map { [$0] } ?? []
    }
  }

  /// The body that acted; nil for the subject's side and for what follows by itself.
  fileprivate var body: UnitIndex? {
    switch self {
    case .answered(_, let body, _, _), .returned(_, let body), .evidenced(_, _, _, let body, _),
      .documented(_, _, let body), .published(_, let body, _), .reopened(_, let body, _),
      .enteredOnBehalf(_, let body, _):
      body
    case .created, .saved, .submitted, .skipped, .moved, .decided, .withdrawn, .rerouted, .graded, .closed: nil
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
