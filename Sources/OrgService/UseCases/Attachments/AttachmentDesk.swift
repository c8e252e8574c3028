import OrgAPI
import OrgDomain
import OrgStorage

/// Who may attach documents, and who may see them; every answer is the access policy's.
struct AttachmentDesk {
  let state: TenantState
  let now: Instant

  private var policy: AccessPolicy { AccessPolicy(state.snapshot) }

  /// Refuses whoever may not attach to a unit, or to its case.
  func authorize(_ user: UserNumber, attachingTo unit: UnitIndex, _ item: CaseState?) throws(ServiceFault) {
    if case .denied(let denial) = attaching(user, unit, item) {
      throw ServiceFault(.forbidden, state.notice(denial, at: unit))
    }
  }

  /// Refuses whoever did not begin an attachment, or may not attach there any more.
  func authorize(_ user: UserNumber, sending attachment: StoredAttachment, _ item: CaseState?) throws(ServiceFault) {
    guard attachment.by == user else {
      throw ServiceFault(.forbidden, .attachment(.otherOwner), attachment.arguments)
    }
    try authorize(user, attachingTo: attachment.unit, item)
  }

  /// Refuses whoever may not see a document: who may not read its case or unit, nor attach there as who began it.
  func authorize(
    _ user: UserNumber, reading attachment: StoredAttachment, _ item: CaseState?, _ tables: TenantTables
  ) throws {
    if attachment.by == user, attaching(user, attachment.unit, item).isAllowed { return }
    guard attachment.finishedAt != nil else {
      throw ServiceFault(.notFound, .notFound(.attachment), attachment.arguments)
    }
    try authorize(user, readingOf: attachment.unit, item, tables)
  }

  /// Refuses whoever would give a unit's document to its case, and with that to the case's readers, without having it:
  /// who may neither read it nor attach to the unit itself.
  func authorize(_ user: UserNumber, using attachment: StoredAttachment, _ tables: TenantTables) throws {
    guard attachment.item == nil, !attaching(user, attachment.unit, nil).isAllowed else { return }
    try authorize(user, readingOf: attachment.unit, nil, tables)
  }

  /// Refuses whoever may not read a case, or without one a unit.
  func authorize(
    _ user: UserNumber, readingOf unit: UnitIndex, _ item: CaseState?, _ tables: TenantTables
  ) throws {
    let decision =
      try item.map { try CaseReadingRight(state.snapshot, user: user, now: now).decide($0, tables) }
      ?? policy.decide(user, .readCase(subject: unit, bodies: []), at: now)
    if case .denied(let denial) = decision {
      throw ServiceFault(.forbidden, state.notice(denial, at: unit))
    }
  }

  private func attaching(_ user: UserNumber, _ unit: UnitIndex, _ item: CaseState?) -> AccessDecision {
    let bodies = item?.steps.flatMap { $0.places.map(\.body) } ?? []
    return policy.decide(user, .attach(to: unit, bodies: Set(bodies)), at: now)
  }
}

extension StoredAttachment {
  /// What a notice says of it.
  var arguments: [String: String] { ["attachment": String(number.rawValue)] }
}

extension TenantTables {
  /// The attachment of an id; `notFound` where there is none.
  func findAttachment(_ id: String) throws -> StoredAttachment {
    guard let number = Int64(id).map(AttachmentNumber.init(rawValue:)), let found = try attachment(number) else {
      throw ServiceFault(.notFound, .notFound(.attachment), ["attachment": id])
    }
    return found
  }

  /// The case that an attachment belongs to.
  func item(of attachment: StoredAttachment) throws -> CaseState? { try attachment.item.flatMap { try caseState($0) } }
}
