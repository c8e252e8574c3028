public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `attachment.begin`: makes room for a document; whoever may prepare at the unit or above it, or act in the case.
  public func beginAttachment(_ params: AttachmentBegin.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, AttachmentBegin.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, AttachmentBegin.name)
      let attachment = try commit.begin(params, by: actor)
      return AttachmentBegin.Result(
        attachment: String(attachment.number.rawValue), chunk: AttachmentLimits.largestPiece, received: 0)
    }
  }

  /// `attachment.write`: takes the next piece of a document; whoever began it.
  public func writeAttachment(_ params: AttachmentWrite.Params, _ caller: Caller) async throws -> Answer {
    let piece = try AttachmentPiece(params)
    // A piece has no request key, so that its bytes are never compared with an answered request's.
    return try await write(caller, AttachmentWrite.name, requestKey: nil, params: params.offset) { commit, actor in
      let actor = try self.requireUser(actor, AttachmentWrite.name)
      let attachment = try commit.tables.findAttachment(params.attachment)
      try commit.attachmentDesk.authorize(actor, sending: attachment, try commit.tables.item(of: attachment))
      let grown = try commit.write(piece, to: attachment)
      return AttachmentWrite.Result(attachment: params.attachment, received: grown.received)
    }
  }

  /// `attachment.finish`: checks a document's size, SHA-256 and type, and enters it in the log; whoever began it.
  public func finishAttachment(_ params: AttachmentFinish.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, AttachmentFinish.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, AttachmentFinish.name)
      let attachment = try commit.tables.findAttachment(params.attachment)
      try commit.attachmentDesk.authorize(actor, sending: attachment, try commit.tables.item(of: attachment))
      return AttachmentView(try commit.finish(attachment, by: actor), in: commit.state)
    }
  }
}
