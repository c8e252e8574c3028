import OrgAPI
import OrgClient
import Testing

/// What people tell each other about a case, and their boxes, through a socket.
@Suite struct TellingTests {
  @Test("a copy is read, marked and commented on by whoever got it; the case stays as it is")
  func copies() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1")
      let early = try await town.refused("v3", CaseGet.self, .init(case: item.case))
      #expect(early.kind == .forbidden)
      let copied = try await town.once("v1", CaseCopy.self, .init(case: item.case, to: ["V3"], note: "请参阅"))
      #expect(copied.copies?.map(\.body) == ["V3"] && copied.revision == item.revision)
      let box = try await town.once("v3", InboxList.self, .init(box: .copied)).items
      #expect(box.map(\.case) == [item.case] && box.map(\.read) == [false])
      let read = try await town.once("v3", CaseMarkRead.self, .init(case: item.case))
      #expect(read.revision == item.revision)
      let question = try await town.once("v3", CaseComment.self, .init(case: item.case, text: "怎么做的？"))
      let answer = try await town.once(
        "v1", CaseComment.self, .init(case: item.case, text: "见附件", replyTo: question.comment))
      let comments = try await town.once("t1", CaseComments.self, .init(case: item.case)).comments
      #expect(comments == [question, answer])
      let view = try await town.view(item.case, as: "t1")
      #expect(view.reads == [read] && view.revision == item.revision)
      #expect(try await town.once("v3", InboxList.self, .init(box: .copied)).items.map(\.read) == [true])
      _ = try await town.ledger()
    }
  }

  @Test("a second urge within a day is refused as a limit, in words that say when")
  func urging() async throws {
    try await withTown { town in
      let item = try await town.submitted("V1", as: "v1").case
      let urged = try await town.once("v1", CaseUrge.self, .init(case: item, text: "请尽快"))
      #expect(urged.count == 1 && urged.by == "V1")
      let refused = try await town.refused("v1", CaseUrge.self, .init(case: item))
      #expect(refused.kind == .limit && refused.message.contains("V1") && refused.message.contains("T"))
      #expect(try await town.once("t1", InboxList.self, .init()).items.map(\.urged) == [urged])
      let history = try await town.once("t1", CaseHistory.self, .init(case: item)).events
      #expect(history.last?.remark == "请尽快" && history.last?.notice.text?.contains("V1") == true)
    }
  }

  @Test("a case at a body where nobody holds the post is in nobody's inbox, and unassigned for its unit")
  func unassigned() async throws {
    try await withTown { town in
      let item = try await town.submitted("SCHOOL", as: "school").case
      let count = try await town.once("school", InboxCount.self, .init())
      #expect(count.total == 0 && count.byBox["unassigned"] == 1 && count.byBox["sent"] == 1)
      let items = try await town.once("school", InboxList.self, .init(box: .unassigned)).items
      #expect(items.map(\.case) == [item] && items.map(\.body) == ["EMPTY"])
      #expect(try await town.once("t1", InboxList.self, .init(box: .unassigned)).items.isEmpty)
    }
  }
}
