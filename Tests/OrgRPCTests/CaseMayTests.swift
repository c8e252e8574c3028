import OrgAPI
import OrgClient
import Testing

/// What a case says a person may do is what he can do, neither more nor less; and his inbox is part of it.
@Suite struct CaseMayTests {
  /// A point in a firm's case: what has been done to come there.
  enum Point: CaseIterable, Sendable {
    case saved, submitted, returned, halfConcurred, refused, toDecide, rejected, approved, withdrawn

    func reach(_ item: String, in town: Town) async throws {
      func concur(_ user: String, agree: Bool) async throws {
        _ = try await town.once(
          user, CaseConcur.self, .init(case: item, agree: agree, reason: agree ? nil : "不同意"))
      }
      if self == .saved { return }
      _ = try await town.once("firm", CaseSubmit.self, .init(case: item))
      switch self {
      case .saved, .submitted: break
      case .returned: _ = try await town.once("help1", CaseReturn.self, .init(case: item, reason: "重写"))
      case .halfConcurred: try await concur("help1", agree: true)
      case .refused:
        try await concur("help1", agree: false)
        try await concur("help2", agree: true)
      case .toDecide, .rejected, .approved:
        try await concur("help1", agree: true)
        try await concur("help2", agree: true)
        if self == .toDecide { return }
        _ = try await town.once(
          "lead", CaseDecide.self,
          .init(case: item, verdict: self == .approved ? .approved : .rejected, reason: "理由"))
      case .withdrawn: _ = try await town.once("firm", CaseWithdraw.self, .init(case: item))
      }
    }
  }

  static let people = ["firm", "help1", "help2", "lead", "org", "admin"]

  /// Tries an act for a body; whether it was carried out.
  private func attempt(
    _ action: Wire.CaseAction, _ item: String, for body: String, as client: OrgClient, approving: Bool = true
  ) async throws -> Bool {
    do {
      switch action {
      case .save: _ = try await client.call(CaseSave.self, .init(case: item, document: Papers.better))
      case .submit: _ = try await client.call(CaseSubmit.self, .init(case: item))
      case .withdraw: _ = try await client.call(CaseWithdraw.self, .init(case: item))
      case .conduct: _ = try await client.call(CaseConduct.self, .init(case: item, body: body))
      case .review: _ = try await client.call(CaseReview.self, .init(case: item, body: body))
      case .concur: _ = try await client.call(CaseConcur.self, .init(case: item, body: body, agree: true))
      case .sign: _ = try await client.call(CaseSign.self, .init(case: item, body: body))
      case .decide:
        _ = try await client.call(
          CaseDecide.self,
          .init(case: item, body: body, verdict: approving ? .approved : .rejected, reason: "理由"))
      case .return: _ = try await client.call(CaseReturn.self, .init(case: item, body: body, reason: "重写"))
      case .guide: _ = try await client.call(CaseGuide.self, .init(case: item, body: body, opinion: "意见"))
      case .file: _ = try await client.call(CaseFile.self, .init(case: item, body: body))
      case .evidence:
        _ = try await client.call(EvidenceRecord.self, .init(case: item, part: "minutes", body: body, title: "会议记录"))
      case .publish:
        _ = try await client.call(NoticePublish.self, .init(cases: [item], channels: ["board"], body: body))
      case .reopen: _ = try await client.call(CaseReopen.self, .init(case: item, reason: "复核", body: body))
      case .recordOutside:
        _ = try await client.call(
          CaseRecordOutside.self,
          .init(case: item, body: body, agree: true, document: CaseOutsideDocument(number: "1", date: "2012-04-20")))
      case .takeBack: _ = try await client.call(CaseTakeBack.self, .init(case: item, body: body))
      case .transfer:
        let user = try #require(try await client.call(SessionWhoami.self, .init()).user)
        _ = try await client.call(CaseTransfer.self, .init(case: item, body: body, to: user))
      case .delegate:
        let colleague = "clerk-\(body.lowercased())"
        _ = try await client.call(CaseDelegate.self, .init(case: item, body: body, to: colleague))
      case .handBack: _ = try await client.call(CaseHandBack.self, .init(case: item, body: body))
      case .addSigner: _ = try await client.call(CaseAddSigner.self, .init(case: item, body: body, signer: "V2"))
      case .removeSigner:
        _ = try await client.call(CaseRemoveSigner.self, .init(case: item, body: body, signer: "V2"))
      case .proceed: _ = try await client.call(CaseProceed.self, .init(case: item, body: body))
      // Cases are closed with their campaign; no method closes one.
      case .close: return false
      }
      return true
    } catch let error as OrgClientError {
      guard case .refused = error.kind else { throw error }
      return false
    }
  }

  /// A case as someone sees it; nil where he may not.
  private func seen(_ item: String, by client: OrgClient) async throws -> CaseView? {
    do {
      return try await client.call(CaseGet.self, .init(case: item))
    } catch let error as OrgClientError where [.refused(.forbidden), .refused(.notFound)].contains(error.kind) {
      return nil
    }
  }

  /// A tenant with one firm for every attempt that is to succeed, so that each starts from a fresh case.
  private static func bundle(firms: Int) -> [String: String] {
    var files = Bundles.small
    for body in ["HELP1", "HELP2", "LEAD", "ORG"] {
      files = files.adding("clerk-\(body.lowercased()),办事员", to: "users.csv")
        .adding("clerk-\(body.lowercased()),clerk,\(body),unit,,,", to: "grants.csv")
    }
    for number in 1...firms {
      files = files.adding("F\(number),第\(number)厂党支部,branch,privateEnterprise,CITY,aboveScale,,,12", to: "units.csv")
        .adding("firm,secretary,F\(number),unit,,,", to: "grants.csv")
    }
    return files
  }

  private func fresh(_ number: Int, at point: Point, in town: Town) async throws -> String {
    let firm = try await town.user("firm")
    let item = try await firm.call(CaseCreate.self, .init(unit: "F\(number)", matter: "target", campaign: "2012")).case
    _ = try await firm.call(CaseSave.self, .init(case: item, document: Papers.plain))
    await firm.close()
    try await point.reach(item, in: town)
    return item
  }

  @Test("whatever a case says a person may do succeeds, and nothing else does", arguments: Point.allCases)
  func mayIsTrue(_ point: Point) async throws {
    try await withTown(Self.bundle(firms: 24)) { town in
      let item = try await fresh(1, at: point, in: town)
      var used = 1
      for person in Self.people {
        let client = try await town.user(person)
        let may = try await seen(item, by: client)?.may ?? []
        let before = try await town.ledger()
        for action in Wire.CaseAction.allCases {
          for body in ["F1", "HELP1", "HELP2", "LEAD", "ORG"] where !may.contains(.init(action: action, body: body)) {
            // The subject's own acts name no body.
            if [.save, .submit, .withdraw].contains(action), may.contains(where: { $0.action == action }) { continue }
            let succeeded = try await attempt(action, item, for: body, as: client)
            #expect(!succeeded, "\(person) could \(action) for \(body)")
          }
        }
        #expect(try await town.ledger() == before, "\(person)'s refused attempts left nothing")
        for entry in may {
          used += 1
          let copy = try await fresh(used, at: point, in: town)
          let body = entry.body == "F1" ? "F\(used)" : entry.body
          let succeeded = try await attempt(
            entry.action, copy, for: body, as: client, approving: point != .refused)
          #expect(succeeded, "\(person) could not \(entry.action) for \(body)")
        }
        await client.close()
      }
    }
  }

  @Test("the inbox holds what others wait for, each entry one of the case's may", arguments: Point.allCases)
  func inboxAgrees(_ point: Point) async throws {
    try await withTown(Self.bundle(firms: 1)) { town in
      let item = try await fresh(1, at: point, in: town)
      for person in Self.people {
        let client = try await town.user(person)
        let inbox = try await client.call(InboxList.self, .init()).items
        guard let view = try await seen(item, by: client) else {
          #expect(inbox == [], "what \(person) may not read does not wait for him")
          continue
        }
        let count = try await client.call(InboxCount.self, .init())
        #expect(inbox.allSatisfy { $0.case == item && $0.revision == view.revision })
        var awaited: [CaseMayView] = []
        for entry in inbox {
          awaited.append(CaseMayView(action: try #require(entry.action), body: try #require(entry.body)))
        }
        #expect(awaited.allSatisfy(view.may.contains), "\(person)")
        #expect(count.total == inbox.count)
        #expect(count.byAction == Dictionary(grouping: awaited, by: \.action.rawValue).mapValues(\.count))
        // A step that waits for a body waits in the inbox of whoever may act there, and of nobody else.
        let acts = view.may.filter { $0.action.rawValue == view.waiting?.action.rawValue }
        let ofTheStep = awaited.filter { $0.action.rawValue == view.waiting?.action.rawValue }
        #expect(ofTheStep == acts)
        await client.close()
      }
    }
  }

  @Test("answers of commands carry the same may as case.get")
  func answersCarryTheSameMay() async throws {
    try await withTown { town in
      let client = try await town.user("v1")
      let created = try await client.call(CaseCreate.self, .init(unit: "V1", matter: "target", campaign: "2012"))
      #expect(try await client.call(CaseGet.self, .init(case: created.case)) == created)
      let saved = try await client.call(CaseSave.self, .init(case: created.case, document: Papers.plain))
      #expect(try await client.call(CaseGet.self, .init(case: created.case)) == saved)
      let submitted = try await client.call(CaseSubmit.self, .init(case: created.case))
      #expect(try await client.call(CaseGet.self, .init(case: created.case)) == submitted)
      let decided = try await town.once("t1", CaseDecide.self, .init(case: created.case, verdict: .approved))
      #expect(try await town.view(created.case, as: "t1") == decided)
    }
  }

  @Test("case.list shows each person the cases he may read, page by page, and nothing else")
  func listsShowWhatMayBeRead() async throws {
    try await withTown { town in
      let first = try await town.submitted("V1", as: "v1").case
      let second = try await town.submitted("V3", as: "v3").case
      let third = try await town.submitted("FIRM", as: "firm").case
      let expected = [
        "v1": [first], "t1": [first], "t2": [second], "lead": [third], "help1": [third],
        "org": [first, second, third], "admin": [first, second, third], "v2": [],
      ]
      for (user, cases) in expected {
        let client = try await town.user(user)
        var seen: [String] = []
        var cursor: String?
        repeat {
          let page = try await client.call(CaseList.self, .init(limit: 1, cursor: cursor))
          #expect(page.cases.count <= 1)
          seen += page.cases.map(\.case)
          cursor = page.nextCursor
        } while cursor != nil
        #expect(seen == cases, "\(user)")
        await client.close()
      }
      let waiting = try await town.once("admin", CaseList.self, .init(unit: "FIRM", phase: .inReview)).cases
      #expect(waiting.first?.waiting?.bodies == ["HELP1", "HELP2"])
    }
  }
}
