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

  /// Reads the year of every campaign that has graded anybody, in the order of their years, and says why others have
  /// none.
  ///
  /// - Parameter client: of a user who may read the whole tenant.
  static func read(
    _ client: OrgClient, _ words: Words
  ) async throws -> (reports: [YearReport], omissions: [String]) {
    var reports: [YearReport] = []
    var omissions: [String] = []
    for item in try await client.call("campaign.list", [:])["campaigns"]?.array ?? [] {
      guard let code = item["campaign"]?.string else { continue }
      guard item["schemeVersion"]?.integer ?? 0 > 0 else {
        omissions.append(words("活动 \(code) 未依照任何办法，不列年度结果", "no year of \(code) is shown: it follows no scheme"))
        continue
      }
      let results = try await client.call("campaign.results", ["campaign": .string(code)])
      guard results["graded"]?.integer ?? 0 > 0 else {
        omissions.append(words("活动 \(code) 没有定级，不列年度结果", "no year of \(code) is shown: no unit is graded"))
        continue
      }
      reports.append(
        YearReport(
          campaign: code, name: item["name"]?.string ?? code, results: results,
          progress: try await pages(client, "campaign.progress", ["campaign": .string(code), "by": "matter"], "rows"),
          consequences: try await pages(client, "consequence.list", ["campaign": .string(code)], "consequences")))
    }
    return (reports, omissions)
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
