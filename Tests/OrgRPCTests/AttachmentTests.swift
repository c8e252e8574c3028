import Foundation
import OrgAPI
import OrgClient
import Testing

@testable import OrgService

/// Documents through a real socket, and a village that has no users.
@Suite(.timeLimit(.minutes(15))) struct AttachmentTests {
  /// The small city with a village of which nobody is a user, and a clerk at each town.
  private static let bundle = Bundles.small.adding("V4,岭村党支部,branch,village,T1,,,,12", to: "units.csv")
    .adding("t1c,东镇干事", to: "users.csv").adding("t2c,西镇干事", to: "users.csv")
    .adding("t1c,clerk,T1,unit,,,", to: "grants.csv").adding("t1c,deputySecretary,T1,unit,,,", to: "grants.csv")
    .adding("t1c,approver,T1,unit,,,", to: "grants.csv").adding("t2c,clerk,T2,unit,,,", to: "grants.csv")

  private static let large: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 20 << 20)
    for position in stride(from: 0, to: bytes.count, by: 1_000) { bytes[position] = UInt8(position / 1_000 & 0xFF) }
    bytes.replaceSubrange(0..<5, with: Array("%PDF-".utf8))
    return bytes
  }()

  private static func params(
    _ unit: String, _ bytes: [UInt8], name: String = "签字件.pdf", key: String? = nil
  ) -> AttachmentBegin.Params {
    AttachmentBegin.Params(
      unit: unit, name: name, type: .pdf, size: bytes.count, sha256: Digest.hexadecimal(bytes), requestKey: key)
  }

  /// How a call of the client fails; nil where it does not.
  private func failure(_ body: () async throws -> Void) async -> OrgClientError.Kind? {
    do {
      try await body()
      return nil
    } catch {
      return (error as? OrgClientError)?.kind
    }
  }

  @Test func twentyMebibytesComeThroughABrokenConnection() async throws {
    try await withTown(Self.bundle) { town in
      let bytes = Self.large
      let params = Self.params("V1", bytes, key: "minutes")
      let first = try await town.user("v1")
      let broken = await failure {
        _ = try await first.upload(params) { range in
          if range.lowerBound >= 8 << 20 { await first.close() }
          return Array(bytes[range])
        }
      }
      #expect(broken == .disconnected)
      let second = try await town.user("v1")
      let begun = try await second.call(AttachmentBegin.self, params).attachment
      let gap = try await second.refusal(
        AttachmentWrite.self, .init(attachment: begun, offset: 0, data: Data(bytes[5..<70_000]).base64EncodedString()))
      #expect(gap.kind == .conflict && gap.code == "attachment.offsetMismatch" && gap.data.offset == 8 << 20)
      var asked: [Int] = []
      let view = try await second.upload(params) { range in
        asked.append(range.lowerBound)
        return Array(bytes[range])
      }
      #expect(asked == [8 << 20, 12 << 20, 16 << 20], "it goes on where it broke off")
      #expect(view.finishedAt != nil && view.attachment == begun)
      var fetched: [UInt8] = []
      let meta = try await second.download(view.attachment) { fetched += $0 }
      #expect(fetched == bytes && meta == view)
      await second.close()
      let stranger = try await town.user("v2")
      let unseen = await failure { _ = try await stranger.download(view.attachment) { _ in } }
      #expect(unseen == .refused(.forbidden))
      await stranger.close()
      _ = try await town.ledger()
    }
  }

  @Test func whatIsTooLargeWrongOrDisguisedIsRefused() async throws {
    try await withTown(Self.bundle) { town in
      let client = try await town.user("v1")
      var large = Self.params("V1", [1])
      large.size = (20 << 20) + 1
      #expect(try await client.refusal(AttachmentBegin.self, large).kind == .invalid)
      let long = Self.params("V1", [1], name: String(repeating: "名", count: 256))
      #expect(try await client.refusal(AttachmentBegin.self, long).kind == .invalid)
      let pdf = Array("%PDF-1.4".utf8)
      var wrong = Self.params("V1", pdf)
      wrong.sha256 = Digest.hexadecimal([])
      let text = Array("这不是PDF".utf8)
      for (params, bytes, code) in [
        (wrong, pdf, "attachment.wrongDigest"), (Self.params("V1", text), text, "attachment.wrongType"),
      ] {
        let begun = try await client.call(AttachmentBegin.self, params).attachment
        _ = try await client.call(
          AttachmentWrite.self, .init(attachment: begun, offset: 0, data: Data(bytes).base64EncodedString()))
        let refusal = try await client.refusal(AttachmentFinish.self, .init(attachment: begun))
        #expect(refusal.kind == .invalid && refusal.code == code)
      }
      let neither = try await client.refusal(AttachmentList.self, .init())
      #expect(neither.kind == .invalid)
      await client.close()
      let stranger = try await town.refused("v2", AttachmentBegin.self, Self.params("V1", pdf))
      #expect(stranger.kind == .forbidden)
    }
  }

  @Test func aVillageWithoutUsersIsServedByItsTownsClerk() async throws {
    try await withTown(Self.bundle) { town in
      let clerk = try await town.user("t1c")
      let paper = Array("%PDF-岭村签字".utf8)
      let scan = try await clerk.upload(Self.params("V4", paper)) { Array(paper[$0]) }.attachment
      let foreign = try await clerk.upload(Self.params("V1", paper)) { Array(paper[$0]) }.attachment
      let behalf = CaseOnBehalf(body: "T1", scan: scan)
      let create = CaseCreate.Params(
        unit: "V4", matter: "target", campaign: "2012", onBehalfOf: CaseOnBehalf(body: "T1"))
      let ofAnotherTown = try await town.refused("t2c", CaseCreate.self, create)
      #expect(ofAnotherTown.kind == .forbidden)
      let item = try await clerk.call(CaseCreate.self, create).case
      let unsigned = try await clerk.refusal(
        CaseSave.self, .init(case: item, document: Papers.plain, onBehalfOf: CaseOnBehalf(body: "T1")))
      #expect(unsigned.kind == .invalid && unsigned.code == "case.scanRequired")
      let wrong = try await clerk.refusal(
        CaseSave.self, .init(case: item, document: Papers.plain, onBehalfOf: CaseOnBehalf(body: "T1", scan: foreign)))
      #expect(wrong.kind == .invalid && wrong.code == "attachment.notOfCase")
      _ = try await clerk.call(CaseSave.self, .init(case: item, document: Papers.plain, onBehalfOf: behalf))
      let other = try await town.refused(
        "t2c", CaseSubmit.self, .init(case: item, onBehalfOf: CaseOnBehalf(body: "T2", scan: scan)))
      #expect(other.kind == .forbidden && other.code == "access.notAbove")
      let submitted = try await clerk.call(CaseSubmit.self, .init(case: item, onBehalfOf: behalf))
      #expect(submitted.waiting?.bodies.map(\.body) == ["T1"])
      let own = try await clerk.refusal(CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(own.kind == .forbidden && own.code == "case.otherSide")
      let history = try await clerk.call(CaseHistory.self, .init(case: item)).events
      let entered = history.filter { $0.kind == "case.enteredOnBehalf" }
      #expect(entered.map(\.attachment) == [nil, scan, scan])
      let isTold = entered.allSatisfy { $0.user == "t1c" && $0.bodyName == "东镇党委" }
      #expect(isTold)
      await clerk.close()
      let decided = try await town.once("t1", CaseDecide.self, .init(case: item, verdict: .approved))
      #expect(decided.verdict == .approved)
      _ = try await town.ledger()
    }
  }
}
