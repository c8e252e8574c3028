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
    let before = problems.count
    var lines: [CampaignCode: Int] = [:]
    var following: [(campaign: BundleCampaign, place: TextPlace)] = []
    for value in root.sequence("campaigns") {
      guard let (campaign, place) = CampaignsFile.campaign(value, root.report) else { continue }
      if let place { following.append((campaign, place)) }
      if let line = lines[campaign.code] {
        root.report.add(.duplicateRow, [campaign.code.text, String(line)], at: value.place)
      } else if let other = campaigns.first(where: { $0.year == campaign.year }) {
        root.report.add(.yearOfCampaign, [String(campaign.year), other.code.text], at: value.place)
      } else {
        lines[campaign.code] = value.place.line
        campaigns.append(campaign)
      }
    }
    if problems.count == before { judge(following, root.report) }
  }

  /// A campaign follows one of the file, of an earlier year.
  private func judge(_ following: [(campaign: BundleCampaign, place: TextPlace)], _ report: YAMLReport) {
    let years = Dictionary(campaigns.map { ($0.code, $0.year) }, uniquingKeysWith: { first, _ in first })
    for (campaign, place) in following {
      guard let previous = campaign.previous else { continue }
      guard let year = years[previous] else {
        report.add(.unknownCampaign, [previous.text], at: place)
        continue
      }
      if year >= campaign.year {
        report.add(.previousNotEarlier, [previous.text, String(campaign.year)], at: place)
      }
    }
  }

  /// The campaign and the place of its `previous`.
  private static func campaign(_ value: YAMLValue, _ report: YAMLReport) -> (BundleCampaign, TextPlace?)? {
    let keys = ["code", "name", "year", "previous"]
    guard let entry = YAMLMapping(value, name: "campaigns", keys: keys, report: report) else { return nil }
    let code = entry.required("code", Values.code)
    let name = entry.required("name", Values.text)
    let year = entry.required("year", Values.number(years))
    let previous = entry.optional("previous", Values.code)
    guard let code, let name, let year else { return nil }
    let campaign = BundleCampaign(code: code, name: name, year: year, previous: previous)
    return (campaign, previous == nil ? nil : entry["previous"]?.place)
  }
}
