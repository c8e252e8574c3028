import OrgAPI
import OrgDomain

/// Reads campaigns.yaml.
struct CampaignsFile {
  /// The years that a campaign may be of.
  static let years = 1900...2999

  private(set) var campaigns: [BundleCampaign] = []

  init(_ bytes: [UInt8], problems: ProblemList) {
    let file = BundleFile.campaignsName
    guard let root = YAMLFile.mapping(bytes, file: file, keys: ["campaigns"], problems: problems),
      root.required("campaigns") != nil
    else { return }
    var lines: [CampaignCode: Int] = [:]
    for value in root.sequence("campaigns") {
      guard let campaign = CampaignsFile.campaign(value, root.report) else { continue }
      if let line = lines[campaign.code] {
        root.report.add(.duplicateRow, [campaign.code.text, String(line)], at: value.place)
      } else {
        lines[campaign.code] = value.place.line
        campaigns.append(campaign)
      }
    }
  }

  private static func campaign(_ value: YAMLValue, _ report: YAMLReport) -> BundleCampaign? {
    let keys = ["code", "name", "year"]
    guard let entry = YAMLMapping(value, name: "campaigns", keys: keys, report: report) else { return nil }
    let code = entry.required("code", Values.code)
    let name = entry.required("name", Values.text)
    let year = entry.required("year", Values.number(years))
    guard let code, let name, let year else { return nil }
    return BundleCampaign(code: code, name: name, year: year)
  }
}
