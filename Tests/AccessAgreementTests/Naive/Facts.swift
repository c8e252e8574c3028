import Foundation
import OrgAPI
import OrgBundle
import OrgDomain
import Yams

@testable import OrgService

/// What the wire tells of a tenant at a moment, as it tells it: codes and words. All that the naive evaluator knows.
struct Facts {
  struct Phase {
    let status: String
    let matters: [String]
  }

  var units: [String: UnitItem] = [:]
  /// A unit's own body of its industry, as its row in units.csv has it.
  var ownIndustry: [String: String] = [:]
  /// The tenant's table from category to body of the industry.
  var industryTable: [String: String] = [:]
  var active: Set<String> = []
  var users: [String] = []
  var grants: [GrantView] = []
  var delegations: [DelegationView] = []
  /// The phases of each campaign; nil where it is closed.
  var phases: [String: [Phase]] = [:]
  /// Leaves to be late, as `unit matter campaign`.
  var permits: Set<String> = []
  var today = ""
  var now = ""

  init(_ standstill: Standstill, _ source: BundleSource) async throws {
    let (tenant, reader, administrator) = (standstill.tenant, try standstill.auditor, try standstill.administrator)
    today = standstill.state.calendar.day(of: standstill.now).description
    now = standstill.state.calendar.text(of: standstill.now)
    for item in try await all({ try await tenant.listUnits(.init(limit: 1000, cursor: $0), reader) }, \.units) {
      units[item.code] = item
    }
    for item in try await all({ try await tenant.listUsers(.init(limit: 1000, cursor: $0), administrator) }, \.users) {
      users.append(item.user)
      if item.active { active.insert(item.user) }
    }
    grants = try await all({ try await tenant.listGrants(.init(limit: 1000, cursor: $0), administrator) }, \.grants)
    delegations = try await all(
      { try await tenant.listDelegations(.init(limit: 1000, cursor: $0), administrator) }, \.delegations)
    for item in try await tenant.listCampaigns(.init(), reader).campaigns where !item.closed {
      let campaign = try await tenant.getCampaign(.init(campaign: item.campaign), reader)
      phases[item.campaign] = campaign.phases.map { Phase(status: $0.status.rawValue, matters: $0.matters) }
    }
    let permits = try await all(
      { try await tenant.listEntries(.init(kind: .permit, limit: 1000, cursor: $0), reader) }, \.entries)
    for entry in permits where entry.phase == .open && today <= entry.due ?? "" {
      self.permits.insert("\(entry.unit) \(entry.content.matter ?? "") \(entry.campaign)")
    }
    try readIndustry(source)
  }

  private mutating func readIndustry(_ source: BundleSource) throws {
    let rows = String(decoding: source.files["units.csv"] ?? [], as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let place = rows.first?.firstIndex(of: "industry") ?? 0
    for row in rows.dropFirst() where !row[place].isEmpty { ownIndustry[row[0]] = row[place] }
    let tenant = try Yams.load(yaml: String(decoding: source.files["tenant.yaml"] ?? [], as: UTF8.self))
    let lines = (tenant as? [String: Any])?["lines"] as? [String: Any]
    for (category, body) in lines?["industry"] as? [String: String] ?? [:] { industryTable[category] = body }
  }

  /// The unit and all above it, in order.
  func path(_ unit: String) -> [String] {
    var path = [unit]
    while let parent = units[path[path.count - 1]]?.parent, units[parent] != nil { path.append(parent) }
    return path
  }

  /// Own value, else that of the nearest ancestor of the same category, else the table (decision 25).
  func industry(_ unit: String) -> String? {
    if let own = ownIndustry[unit] { return own }
    guard let category = units[unit]?.category else { return nil }
    for above in path(unit).dropFirst() where units[above]?.category == category {
      if let body = ownIndustry[above] { return body }
    }
    return industryTable[category].flatMap { $0 == unit ? nil : $0 }
  }
}

/// Every page of a list.
private func all<Result: PagedResult, Item>(
  _ page: (String?) async throws -> Result, _ items: (Result) -> [Item]
) async throws -> [Item] {
  var found: [Item] = []
  var cursor: String?
  repeat {
    let result = try await page(cursor)
    found += items(result)
    cursor = result.nextCursor
  } while cursor != nil
  return found
}
