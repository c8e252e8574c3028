import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

/// Which plans fit which schemes: parts of a plan are asked for in every campaign, by the scheme that it follows.
extension TenantState {
  /// The campaigns that are open, by code.
  private var openCampaigns: [StoredCampaign] {
    campaigns.values.filter { !$0.isClosed }.sorted { $0.code < $1.code }
  }

  /// Reads a unit's plan, beside the present scheme and those of open campaigns. Throws `invalid` with every problem; of
  /// an older scheme it says whose.
  func readPlan(_ text: String, of unit: UnitIndex, for caller: Caller) throws(ServiceFault) -> LocalPlan {
    func read(_ scheme: Scheme?) -> PlanReading {
      PlanText.read(text, unit: tree.code(of: unit), scheme: scheme, in: surroundings)
    }
    let reading = read(presentScheme)
    guard let plan = reading.plan else {
      throw ServiceFault(reading.problems, count: reading.problemCount, for: caller)
    }
    for campaign in openCampaigns where campaign.schemeVersion != schemeVersion {
      guard let scheme = schemes[campaign.schemeVersion] else { continue }
      let reading = read(scheme)
      guard reading.plan == nil else { continue }
      var fault = ServiceFault(reading.problems, count: reading.problemCount, for: caller)
      fault.explanation = [misfit([plan.unit], of: campaign.code)]
      throw fault
    }
    return plan
  }

  /// Names the plans that do not fit a scheme; nil where all do.
  func misfits(of plans: [(key: UnitIndex, value: LocalPlan)], beside scheme: Scheme) -> Notice? {
    let units = plans.filter { !$0.value.problems(beside: scheme).isEmpty }.map(\.value.unit)
    return units.isEmpty ? nil : misfit(units.sorted { $0.text < $1.text }, of: nil)
  }

  /// Names the open campaigns whose scheme a plan does not fit.
  func misfits(of plan: LocalPlan) -> [Notice] {
    openCampaigns.compactMap { campaign in
      guard let scheme = schemes[campaign.schemeVersion] else { return nil }
      return plan.problems(beside: scheme).isEmpty ? nil : misfit([plan.unit], of: campaign.code)
    }
  }

  /// What open campaigns follow beside a scheme that is about to be published.
  var keptSchemes: [Notice] {
    openCampaigns.map { campaign in
      guard campaign.schemeVersion > 0 else {
        return Notice(code: .campaign(.noScheme), arguments: ["campaign": campaign.code.text])
      }
      return Notice(
        code: .campaign(.schemeKept),
        arguments: ["campaign": campaign.code.text, "version": String(campaign.schemeVersion)])
    }
  }

  private func misfit(_ units: [UnitCode], of campaign: CampaignCode?) -> Notice {
    Notice(
      .campaign(.plansMisfit), NoticeArguments(tree).with("units", codes: units).with("campaign", campaign?.text))
  }
}
