import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Who acts on an entry may say which state of it he has seen (R-87, DESIGN 7).
@Suite struct LedgerRevisionTests {
  /// One act on an entry that is there.
  struct Act: Sendable, CustomTestStringConvertible {
    let method: String
    let user: String
    /// Makes the entry, and answers it as it stands.
    let make: @Sendable (SmallTown) async throws -> EntryView
    /// Acts on it; the last is the revision that is expected.
    let run: @Sendable (SmallTown, String, Int?, Caller) async throws -> Answer

    var testDescription: String { method }
  }

  static let acts = measures + problems + commitments + orders + others

  static let measures = [
    Act(method: "measure.report", user: "v1", make: { try await $0.addMeasure() }) { town, entry, revision, caller in
      try await town.tenant.reportMeasure(
        MeasureReport.Params(measure: entry, text: "已修缮", done: true, expectedRevision: revision), caller)
    },
    Act(
      method: "measure.closeOut", user: "t1",
      make: { town in try await town.report(try await town.addMeasure().entry) }
    ) { town, entry, revision, caller in
      try await town.tenant.closeOutMeasure(
        MeasureCloseOut.Params(measure: entry, accept: true, expectedRevision: revision), caller)
    },
  ]

  static let problems = [
    Act(method: "problem.answer", user: "t1", make: { try await $0.addProblem(.needsSuperior) }) {
      town, entry, revision, caller in
      try await town.tenant.answerProblem(
        ProblemAnswer.Params(problem: entry, text: "已列入项目", expectedRevision: revision), caller)
    },
    Act(method: "problem.closeOut", user: "t1", make: { try await $0.addProblem() }) { town, entry, revision, caller in
      try await town.tenant.closeOutProblem(
        ProblemCloseOut.Params(problem: entry, expectedRevision: revision), caller)
    },
  ]

  static let commitments = [
    Act(method: "commitment.fulfil", user: "v1", make: { try await $0.makeCommitment(count: 2) }) {
      town, entry, revision, caller in
      try await town.tenant.fulfilCommitment(
        CommitmentFulfil.Params(commitment: entry, text: "已办", expectedRevision: revision), caller)
    },
    Act(method: "commitment.comment", user: "t1", make: { try await $0.makeCommitment() }) {
      town, entry, revision, caller in
      try await town.tenant.commentCommitment(
        CommitmentComment.Params(commitment: entry, collective: false, text: "好", expectedRevision: revision), caller)
    },
  ]

  static let orders = [
    Act(method: "order.report", user: "v1", make: { try await $0.issueOrder() }) { town, entry, revision, caller in
      try await town.tenant.reportOrder(
        OrderReport.Params(order: entry, text: "已完成", expectedRevision: revision), caller)
    },
    Act(method: "order.lift", user: "t1", make: { try await $0.issueOrder() }) { town, entry, revision, caller in
      try await town.tenant.liftOrder(OrderLift.Params(order: entry, expectedRevision: revision), caller)
    },
  ]

  static let others = [
    Act(
      method: "help.end", user: "t1",
      make: { town in
        try await town.tenant.giveHelp(
          HelpGive.Params(unit: "V1", campaign: "2012", form: "pairing", text: "结对"), try town.caller("t1")
        ).decoded(EntryView.self)
      }
    ) { town, entry, revision, caller in
      try await town.tenant.endHelp(HelpEnd.Params(help: entry, expectedRevision: revision), caller)
    },
    Act(
      method: "task.finish", user: "v1",
      make: { town in
        try await town.tenant.addTask(
          TaskAdd.Params(unit: "V1", campaign: "2012", task: "党员大会", owner: "v1", due: "2012-05-31"),
          try town.caller("v1")
        ).decoded(EntryView.self)
      }
    ) { town, entry, revision, caller in
      try await town.tenant.finishTask(TaskFinish.Params(task: entry, expectedRevision: revision), caller)
    },
    Act(method: "inspection.report", user: "t1", make: drawn) { town, entry, revision, caller in
      try await town.tenant.reportInspection(
        InspectionReport.Params(
          inspection: entry, unit: "V1", passed: true, text: "合格", expectedRevision: revision), caller)
    },
    Act(method: "inspection.end", user: "t1", make: drawn) { town, entry, revision, caller in
      try await town.tenant.endInspection(
        InspectionEnd.Params(inspection: entry, expectedRevision: revision), caller)
    },
  ]

  @Sendable private static func drawn(_ town: SmallTown) async throws -> EntryView {
    try await town.tenant.drawInspection(
      InspectionDraw.Params(campaign: "2012", form: .concentrated), try town.caller("t1")
    ).decoded(EntryView.self)
  }

  @Test("another revision than the one seen is a conflict that tells the present one", arguments: acts)
  func staleActsAreRefused(_ act: Act) async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let made = try await act.make(town)
    let caller = try town.caller(act.user)
    for other in [made.revision - 1, made.revision + 1] {
      let fault = try await town.refusal { try await act.run(town, made.entry, other, caller) }
      #expect(fault.kind == .conflict && fault.notice.code == .conflict(.staleRevision))
      #expect(fault.revision == Int64(made.revision))
      #expect(
        fault.notice.arguments
          == ["entry": made.entry, "expected": String(other), "present": String(made.revision)])
    }
    let untouched = try await town.tenant.getEntry(LedgerGet.Params(entry: made.entry), caller)
    #expect(untouched == made)
    _ = try await act.run(town, made.entry, made.revision, caller)
  }

  @Test("a report that was sent back and made again is not struck off by who saw the first")
  func updatesAreNotLost() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let measure = try await town.addMeasure()
    let seen = try await town.report(measure.entry)
    _ = try await town.closeOut(measure.entry, accept: false, reason: "不实", as: "t1b")
    _ = try await town.report(measure.entry)
    let params = MeasureCloseOut.Params(measure: measure.entry, accept: true, expectedRevision: seen.revision)
    let fault = try await town.refusal { try await town.tenant.closeOutMeasure(params, town.caller("t1")) }
    #expect(fault.kind == .conflict && fault.revision == 4)
    #expect(try await town.closeOut(measure.entry).phase == .closed)
  }

  @Test("who may not act learns nothing of the revision")
  func rightsComeFirst() async throws {
    let town = try await SmallTown.withLedger()
    defer { town.remove() }
    let measure = try await town.addMeasure()
    let params = MeasureReport.Params(measure: measure.entry, text: "已修缮", done: true, expectedRevision: 9)
    let fault = try await town.refusal { try await town.tenant.reportMeasure(params, town.caller("v2")) }
    #expect(fault.kind == .forbidden && fault.revision == nil)
  }
}
