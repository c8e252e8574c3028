package import OrgDomain

/// What a rule book leaves open in a tree.
package struct RouteAuditReport: Equatable, Sendable {
  /// The most gaps, and the most routes by a general sentence alone, that are listed; all are counted.
  package static let listed = 1_000_000

  package var checked = 0
  package var routed = 0
  package private(set) var gaps: [RouteAuditing.Gap] = []
  package private(set) var gapCount = 0
  package private(set) var generalOnly: [RouteAuditing.GeneralOnly] = []
  package private(set) var generalOnlyCount = 0
  package var vacancies: [RouteAuditing.Vacancy] = []
  /// Rules that no unit of the tree meets on the day.
  package var unusedRules: [RuleCode] = []

  mutating func take(_ gap: RouteAuditing.Gap) {
    gapCount += 1
    if gaps.count < RouteAuditReport.listed { gaps.append(gap) }
  }

  mutating func take(_ entry: RouteAuditing.GeneralOnly) {
    generalOnlyCount += 1
    if generalOnly.count < RouteAuditReport.listed { generalOnly.append(entry) }
  }

  /// Takes what was found in units that come after its own.
  mutating func join(_ later: RouteAuditReport) {
    checked += later.checked
    routed += later.routed
    gapCount += later.gapCount
    gaps += later.gaps.prefix(RouteAuditReport.listed - gaps.count)
    generalOnlyCount += later.generalOnlyCount
    generalOnly += later.generalOnly.prefix(RouteAuditReport.listed - generalOnly.count)
  }

  /// How many entries there are to list, of every kind.
  var entryCount: Int { gaps.count + generalOnly.count + vacancies.count }

  /// Entries by their places in the one list of gaps, routes by a general sentence, and vacancies.
  func entries(
    _ range: Range<Int>
  ) -> (
    gaps: ArraySlice<RouteAuditing.Gap>, generalOnly: ArraySlice<RouteAuditing.GeneralOnly>,
    vacancies: ArraySlice<RouteAuditing.Vacancy>
  ) {
    func cut<Entry>(_ list: [Entry], from first: Int) -> ArraySlice<Entry> {
      let start = min(max(range.lowerBound - first, 0), list.count)
      return list[start..<max(start, min(range.upperBound - first, list.count))]
    }
    return (
      cut(gaps, from: 0), cut(generalOnly, from: gaps.count), cut(vacancies, from: gaps.count + generalOnly.count)
    )
  }
}

/// What tells one audit of a tenant from another.
struct RouteAuditKey: Hashable {
  let event: Int64
  let revision: Revision
  let matters: [Matter]?
  let day: Day
  /// Grants begin and end by the clock: an audit stands for the day it was made on.
  let grantsFrom: Day
}
