import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

/// What every reading that can be asked about the past answers, by its name and its question.
struct TenantAnswers {
  let tenant: TenantRuntime
  /// Whose rights never change.
  let auditor: Caller
  let admin: Caller
  let units: [String]

  /// As of a time; nil: now.
  func all(_ asOf: AsOf?) async -> [String: String] {
    var answers = await ofUnits(asOf)
    answers.merge(await ofRights(asOf)) { $1 }
    answers.merge(await ofRoutes(asOf)) { $1 }
    answers.merge(await ofFigures(asOf)) { $1 }
    return answers
  }

  private func ofUnits(_ asOf: AsOf?) async -> [String: String] {
    var answers: [String: String] = [:]
    for unit in units {
      answers["get \(unit)"] = await shown { try await tenant.getUnit(UnitGet.Params(unit: unit, asOf: asOf), auditor) }
      answers["children \(unit)"] = await shown {
        try await tenant.listChildren(UnitChildren.Params(unit: unit, asOf: asOf), auditor)
      }
      answers["within \(unit)"] = await shown {
        try await tenant.listUnits(UnitList.Params(within: unit, category: "village", asOf: asOf), auditor)
      }
    }
    answers["list"] = await shown { try await tenant.listUnits(UnitList.Params(asOf: asOf), auditor) }
    for text in ["村", "新村", "党支部", "镇党委"] {
      answers["search \(text)"] = await shown {
        try await tenant.searchUnits(UnitSearch.Params(text: text, asOf: asOf), auditor)
      }
    }
    return answers
  }

  private func ofRights(_ asOf: AsOf?) async -> [String: String] {
    var answers: [String: String] = [:]
    answers["grants"] = await shown { try await tenant.listGrants(GrantList.Params(asOf: asOf, limit: 1_000), admin) }
    answers["grants at T1"] = await shown {
      try await tenant.listGrants(GrantList.Params(unit: "T1", asOf: asOf), admin)
    }
    answers["delegations"] = await shown {
      try await tenant.listDelegations(DelegationList.Params(asOf: asOf), admin)
    }
    for user in ["v1", "t1", "t1b", "t2", "help1", "firm"] {
      for (action, matter) in [("decide", "rating"), ("decide", nil), ("read", nil), ("submit", nil)]
        as [(String, String?)]
      {
        let question = AccessExplain.Params(user: user, action: action, unit: "V1", matter: matter, asOf: asOf)
        answers["explain \(user) \(action) \(matter ?? "")"] = await shown {
          try await tenant.explainAccess(question, admin)
        }
        let check = AccessCheck.Params(user: user, action: action, unit: "T1", matter: matter, asOf: asOf)
        answers["check \(user) \(action) \(matter ?? "")"] = await shown { try await tenant.checkAccess(check, admin) }
      }
    }
    return answers
  }

  private func ofRoutes(_ asOf: AsOf?) async -> [String: String] {
    var answers: [String: String] = [:]
    answers["book"] = await shown { try await tenant.getRulebook(RulebookGet.Params(asOf: asOf), auditor) }
    answers["audit"] = await shown {
      try await tenant.auditRoutes(RouteAudit.Params(asOf: asOf, limit: 1_000), auditor)
    }
    for unit in units {
      for matter in ["rating", "target"] {
        answers["route \(unit) \(matter)"] = await shown {
          try await tenant.resolveRoute(RouteResolve.Params(unit: unit, matter: matter, asOf: asOf), auditor)
        }
      }
    }
    return answers
  }

  private func ofFigures(_ asOf: AsOf?) async -> [String: String] {
    var answers: [String: String] = [:]
    for body in [nil, "T1", "T2"] {
      answers["results \(body ?? "")"] = await shown {
        try await tenant.figureResults(CampaignResults.Params(campaign: "2012", body: body, asOf: asOf), auditor)
      }
      for grouping in [Wire.ProgressGrouping.matter, .body, .category] {
        answers["progress \(body ?? "") \(grouping)"] = await shown {
          try await tenant.countProgress(
            CampaignProgress.Params(campaign: "2012", by: grouping, body: body, asOf: asOf), auditor)
        }
      }
    }
    return answers
  }

  private func shown<Result: Encodable>(_ call: () async throws -> Result) async -> String {
    do {
      return String(decoding: try JSONText.encode(try await call()), as: UTF8.self)
    } catch let fault as ServiceFault {
      return "refused: \(fault.notice.code)"
    } catch {
      return "failed: \(error)"
    }
  }
}
