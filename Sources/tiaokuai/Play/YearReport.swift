import OrgAPI
import OrgBundle
import OrgClient

/// What a played year came to: grades before and after, rates against their targets, what is late, what follows.
struct YearReport {
  let campaign: String
  let name: String
  let results: JSONValue
  /// One row a matter.
  let progress: [JSONValue]
  let consequences: [JSONValue]

  /// Reads the year of every campaign that has graded anybody, in the order of their years.
  ///
  /// - Parameter client: of a user who may read the whole tenant.
  static func read(_ client: OrgClient) async throws -> [YearReport] {
    var reports: [YearReport] = []
    let campaigns = try await client.call("campaign.list", [:])["campaigns"]?.array ?? []
    for item in campaigns where item["schemeVersion"]?.integer ?? 0 > 0 {
      guard let code = item["campaign"]?.string else { continue }
      let results = try await client.call("campaign.results", ["campaign": .string(code)])
      guard results["graded"]?.integer ?? 0 > 0 else { continue }
      reports.append(
        YearReport(
          campaign: code, name: item["name"]?.string ?? code, results: results,
          progress: try await pages(client, "campaign.progress", ["campaign": .string(code), "by": "matter"], "rows"),
          consequences: try await pages(client, "consequence.list", ["campaign": .string(code)], "consequences")))
    }
    return reports
  }

  private static func pages(
    _ client: OrgClient, _ method: String, _ params: JSONValue, _ member: String
  ) async throws -> [JSONValue] {
    var found: [JSONValue] = []
    var cursor: JSONValue?
    repeat {
      var page = params.object ?? JSONValue.Object()
      page["cursor"] = cursor
      let answer = try await client.call(method, .object(page))
      found += answer[member]?.array ?? []
      cursor = answer["nextCursor"]
    } while cursor != nil
    return found
  }
}
