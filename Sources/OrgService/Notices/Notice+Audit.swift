public import OrgAPI
public import OrgDomain

extension Notice {
  /// A unit's matter has no route.
  public static func gap(_ unit: UnitIndex, _ matter: Matter, in tree: OrganizationTree) -> Notice {
    Notice(.audit(.gap), NoticeArguments(tree).with("unit", unit: unit).with("matter", word: matter))
  }

  /// Only a general sentence catches a unit's matter.
  public static func generalOnly(
    _ unit: UnitIndex, _ matter: Matter, rule: RuleCode, in tree: OrganizationTree
  ) -> Notice {
    Notice(
      .audit(.generalOnly),
      NoticeArguments(tree).with("unit", unit: unit).with("matter", word: matter).with("rule", rule))
  }

  /// Nobody holds the post that so many routes pass.
  public static func vacancy(
    _ body: UnitIndex, _ action: StepAction, count: Int, in tree: OrganizationTree
  ) -> Notice {
    Notice(
      .audit(.vacancy),
      NoticeArguments(tree).with("body", unit: body).with("action", word: action).with("count", count))
  }

  /// No unit of the tree meets the rule.
  public static func unusedRule(_ rule: RuleCode) -> Notice {
    Notice(.audit(.unusedRule), NoticeArguments().with("rule", rule))
  }
}
