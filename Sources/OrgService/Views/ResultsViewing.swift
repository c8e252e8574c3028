import OrgAPI
import OrgDomain

/// Shows a year's figures as the wire has them.
struct ResultsViewing {
  let figures: RateFigures

  private var scheme: Scheme { figures.scheme }

  func view(of campaign: CampaignCode, hidden: Int?, revision: Int) -> CampaignResults.Result {
    let (units, graded) = (figures.years.count, figures.graded)
    return CampaignResults.Result(
      campaign: campaign.text, units: units, graded: graded, ungraded: units - graded,
      hidden: hidden,
      grades: zip(scheme.grades, figures.grades).map { grade, count in
        CampaignGradeCount(
          grade: grade.code.rawValue, name: grade.name, before: count.before, rated: count.rated, now: count.now)
      },
      ratio: scheme.ratio.isEmpty ? nil : figures.ratio.map(share),
      rates: zip(scheme.rates, figures.rates).map { rate($0, $1) },
      honours: zip(scheme.honours, figures.honours).map { honour, count in
        CampaignHonourCount(honour: honour.code.rawValue, name: honour.name, count: count.count)
      }, revision: revision)
  }

  private func share(_ figure: RatioFigure) -> CampaignGradeShare {
    CampaignGradeShare(
      grade: figure.grade.rawValue, share: figure.share, percent: figure.reached.percentage?.number)
  }

  private func rate(_ rate: RateTarget, _ figure: RateFigure) -> CampaignRate {
    CampaignRate(
      rate: rate.code.text, name: rate.name, grade: grade(rate.measure).rawValue,
      measure: Wire.RateMeasure(rate.measure), part: figure.reached.part, base: figure.reached.base,
      percent: figure.reached.percentage?.number, target: figure.target?.number,
      higherThan: figure.higherThan.map(\.text), met: figure.isMet)
  }

  private func grade(_ measure: RateTarget.Measure) -> Grade {
    switch measure {
    case .promoted(let grade), .standing(let grade): grade
    }
  }
}
