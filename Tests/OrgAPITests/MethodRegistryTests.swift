import Foundation
import Testing

@testable import OrgAPI

@Suite struct MethodRegistryTests {
  /// The methods of this version (the interface's own list, written by hand).
  static let names: Set<String> = [
    "rpc.discover", "session.open", "session.whoami", "tenant.create", "tenant.list", "unit.get", "unit.children",
    "unit.list", "unit.search", "unit.create", "unit.update", "unit.move", "user.create", "user.list",
    "user.renewToken", "grant.create", "grant.revoke", "grant.list", "access.check", "access.explain", "rulebook.get",
    "rulebook.check", "rulebook.publish", "route.resolve", "route.audit", "campaign.create", "campaign.list",
    "case.create", "case.save", "case.submit", "case.withdraw", "case.get", "case.list", "case.history",
    "case.conduct", "case.review", "case.concur", "case.sign", "case.decide", "case.return", "case.guide", "case.file",
    "inbox.list", "inbox.count", "audit.list", "audit.verify", "setup.begin", "setup.rows", "setup.plan",
    "setup.commit", "scheme.get", "scheme.check", "scheme.publish", "plan.publish", "plan.list", "campaign.get",
    "campaign.advance", "campaign.permitLate", "campaign.close", "campaign.progress", "campaign.results",
    "consequence.list", "consequence.confirm", "evidence.record", "scores.record", "ballot.record", "survey.record",
    "case.decideMany", "case.reopen", "case.recordOutside", "notice.publish", "objection.file", "objection.resolve",
    "letter.issue", "letter.sign", "problem.add", "problem.answer", "problem.closeOut", "measure.add",
    "measure.report", "measure.closeOut", "help.give", "help.end", "order.issue", "order.report", "order.lift",
    "inspection.draw", "inspection.report", "inspection.end", "commitment.make", "commitment.fulfil",
    "commitment.comment", "commitment.rate", "commitment.totals", "record.add", "honour.record", "nomination.make",
    "task.add", "task.finish", "ledger.list", "ledger.get",
    "case.takeBack", "case.transfer", "case.delegate", "case.handBack", "case.addSigner", "case.removeSigner",
    "case.proceed",
    "case.reviewMany", "case.signMany",
    "case.fileMany", "case.returnMany", "case.submitMany", "bulk.cancel",
    "case.copy", "case.markRead", "case.urge", "case.comment",
    "case.comments",
    "attachment.begin", "attachment.write", "attachment.finish", "attachment.get", "attachment.list",
    "feed.subscribe", "feed.unsubscribe",
    "delegation.create", "delegation.end", "delegation.list",
    "unit.merge", "unit.split", "unit.dissolve", "change.list", "change.cancel", "change.retry",
    "member.list", "member.get", "member.add", "member.update", "member.transfer", "member.receive", "member.leave",
    "member.erase", "term.record", "unit.health",
    "export.begin", "export.rows", "setup.progress",
  ]

  @Test func everyMethodOfThisVersionIsRegisteredOnce() {
    let registered = MethodRegistry.all.map { $0.name }
    #expect(Set(registered) == Self.names)
    #expect(registered.count == Set(registered).count)
  }

  @Test func aMethodIsFoundByItsNameAlone() {
    for method in MethodRegistry.all { #expect(MethodRegistry.method(named: method.name) == method) }
    #expect(MethodRegistry.method(named: "unit.Get") == nil)
    #expect(MethodRegistry.method(named: "") == nil)
  }

  @Test func namesAreNounAndVerbAndMatchTheType() throws {
    for method in MethodRegistry.all {
      #expect(try #/[a-z]+\.[a-z][A-Za-z]*/#.wholeMatch(in: method.name) != nil, "\(method.name)")
      let type = String(describing: method).lowercased()
      #expect(type == method.name.replacing(".", with: "").lowercased(), "\(method.name)")
    }
  }

  @Test func everyMethodSaysWhoMayCallItAndWhatItAnswers() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/OrgAPI/Methods").standardizedFileURL
    for method in MethodRegistry.all {
      #expect(method.details.hasPrefix("Who may call it: "), "\(method.name)")
      #expect(!method.summary.contains("\n") && method.summary.hasSuffix("."), "\(method.name)")
      let noun = method.name.prefix { $0 != "." }
      let folder = noun == "rpc" ? "RPC" : noun.prefix(1).uppercased() + noun.dropFirst()
      let text = try String(contentsOf: sources.appending(path: "\(folder)/\(method).swift"), encoding: .utf8)
      for part in [
        "/// `\(method.name)`: ", "/// - Who may call it: ", "/// - Parameters: ", "/// - Errors: ", "/// - Source: ",
      ] {
        #expect(text.contains(part), "\(method.name) says nothing of \(part)")
      }
      for kind in method.errors { #expect(text.contains("`\(kind.rawValue)`"), "\(method.name) \(kind)") }
    }
  }

  /// The methods that act on an entry which is there.
  static let entryWrites: Set<String> = [
    "objection.resolve", "problem.answer", "problem.closeOut", "measure.report", "measure.closeOut", "help.end",
    "order.report", "order.lift", "inspection.report", "inspection.end", "commitment.fulfil", "commitment.comment",
    "task.finish",
  ]

  /// The methods that are guarded by the tenant's revision.
  static let treeWrites: Set<String> = ["unit.merge", "unit.split", "unit.dissolve"]

  /// Names a case to which something is added, without changing it.
  static let besideTheCase = "attachment.begin"

  @Test func writesCanBeRepeatedAndThoseOfCasesAndEntriesCanBeGuarded() throws {
    // These carry no key: a piece of a file is named by its offset, opening a session changes nothing.
    for method in MethodRegistry.all {
      let fields = try MethodDescription(method).params.fields.map(\.name)
      #expect(fields.contains("requestKey") == method.isWrite, "\(method.name)")
      let changesACase = method.isWrite && fields.contains("case") && method.name != Self.besideTheCase
      let changesAnEntry = Self.entryWrites.contains(method.name)
      let isGuarded = changesACase || changesAnEntry || Self.treeWrites.contains(method.name)
      #expect(fields.contains("expectedRevision") == isGuarded, "\(method.name)")
    }
  }

  /// The pieces of a file are cut by their size: nobody says how many rows one has.
  private static let pieces = "export.rows"

  @Test func listsArePagedOnBothSides() throws {
    for method in MethodRegistry.all where method.name != Self.pieces {
      let description = try MethodDescription(method)
      let takes = description.params.fields.map(\.name).contains("cursor")
      #expect(description.params.fields.map(\.name).contains("limit") == takes, "\(method.name)")
      #expect(description.result.fields.map(\.name).contains("nextCursor") == takes, "\(method.name)")
    }
  }

  @Test func errorsNameAccessAndEveryKindHasItsOwnCode() {
    for method in MethodRegistry.all where method.access != .open {
      #expect(method.allErrors.contains(.unauthenticated), "\(method.name)")
      #expect(Set(method.errors).count == method.errors.count, "\(method.name)")
    }
    let codes = ErrorKind.allCases.map(\.rpcCode)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { (-32099 ... -32000).contains($0) })
  }
}
