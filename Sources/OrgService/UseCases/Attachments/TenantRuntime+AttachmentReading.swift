import Foundation
public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `attachment.get`: a document and a piece of its bytes; whoever may read its case, or without one its unit.
  public func getAttachment(
    _ params: AttachmentGet.Params, _ caller: Caller
  ) async throws -> AttachmentGet.Result {
    let now = clock.now()
    return try await reading { tables, state in
      let user = try self.reader(caller, AttachmentGet.name, in: state)
      let attachment = try tables.findAttachment(params.attachment)
      try AttachmentDesk(state: state, now: now)
        .authorize(user, reading: attachment, try tables.item(of: attachment), tables)
      let start = min(params.offset ?? 0, attachment.received)
      let length = min(params.length ?? AttachmentLimits.largestPiece, attachment.received - start)
      let bytes = length > 0 ? try tables.bytes(of: attachment.number, start..<start + length) : []
      let end = start + bytes.count
      return AttachmentGet.Result(
        meta: AttachmentView(attachment, in: state), offset: start, data: Data(bytes).base64EncodedString(),
        nextOffset: end < attachment.received ? end : nil)
    }
  }

  /// `attachment.list`: the finished documents of a case or a unit; whoever may read it.
  public func listAttachments(
    _ params: AttachmentList.Params, _ caller: Caller
  ) async throws -> AttachmentList.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    let start = try page.number().map(AttachmentNumber.init(rawValue:))
    return try await reading { tables, state in
      let user = try self.reader(caller, AttachmentList.name, in: state)
      let item = try params.case.map { try self.case(of: $0, tables) }
      guard let unit = try item?.unit ?? params.unit.map({ try state.unit($0) }) else {
        throw ServiceFault(.notFound, .notFound(.unit), ["unit": ""])
      }
      try AttachmentDesk(state: state, now: now).authorize(user, readingOf: unit, item, tables)
      let found = try tables.attachments(after: start, limit: page.limit + 1, unit: unit, item: item?.number)
      let shown = found.prefix(page.limit)
      return AttachmentList.Result(
        attachments: shown.map { AttachmentView($0, in: state) },
        nextCursor: found.count > page.limit ? shown.last.map { String($0.number.rawValue) } : nil)
    }
  }

  private func `case`(of id: String, _ tables: TenantTables) throws -> CaseState {
    guard let number = Int64(id).map(CaseNumber.init(rawValue:)), let item = try tables.caseState(number) else {
      throw ServiceFault(.notFound, .notFound(.case), ["case": id])
    }
    return item
  }
}
