import OrgDomain
import OrgService

/// The units of one category that have no route in one matter.
struct GapSummary: Equatable {
  let matter: Matter
  /// Nil for units without a category.
  let category: OrgDomain.Category?
  let count: Int
  /// The first of them.
  let example: UnitCode

  /// The gaps by matter and category, both in byte order.
  static func all(_ gaps: [RouteAuditing.Gap], in tree: OrganizationTree) -> [GapSummary] {
    struct Key: Hashable {
      let matter: Matter
      let category: OrgDomain.Category?
    }
    return Dictionary(grouping: gaps) { Key(matter: $0.matter, category: tree[$0.unit].category) }
      .compactMap { key, gaps in
        gaps.map(\.unit).min().map { first in
          GapSummary(matter: key.matter, category: key.category, count: gaps.count, example: tree.code(of: first))
        }
      }
      .sorted { left, right in
        left.matter == right.matter
          ? (left.category?.rawValue ?? "") < (right.category?.rawValue ?? "") : left.matter < right.matter
      }
  }
}
