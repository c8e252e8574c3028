import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Tree) -> String {
    switch code {
    case .duplicateCode: "Two units have the code {unit}. Give one of them another code."
    case .unknownUnit: "There is no unit {unit} to change. Find the code by name with unit.search."
    case .unknownSuperior:
      """
      The {line:name} superior of {unit:unit} is {superior}, which does not exist. Correct the code, or create \
      that unit first.
      """
    case .unknownLineBody:
      """
      The table names {body} as the {line:name} superior of the category “{category:name}”, but there is no such \
      unit. Correct lines in tenant.yaml.
      """
    case .noRoot: "There is no root. Exactly one inside unit must have no inside parent."
    case .severalRoots:
      "Several units have no inside parent: {units:units}. Keep one as the root and give the others a parent."
    case .cycle: "These units stand below each other in a circle: {units:units}. Change the parent of one of them."
    case .outsideBelowInside:
      """
      The outside body {unit:unit} cannot hang below the inside unit {parent:unit}. Remove its parent, or name an \
      outside one.
      """
    case .undeclaredTrait:
      """
      {unit:unit} has the trait {trait}, which is not declared. Declare it under traitGroups in tenant.yaml, or \
      correct it.
      """
    case .traitsOfOneGroup: "{unit:unit} has several traits of the group {group} ({traits:list}). Keep one of them."
    case .undeclaredCategory:
      """
      {unit:unit} has the category {category}, which is not declared. Declare it under categories in tenant.yaml, \
      or correct it.
      """
    case .dissolvedSuperior: "{superior:unit}, the superior of {unit:unit}, is dissolved. Name another superior."
    case .hasActiveChildren:
      """
      {unit:unit} still has units below it, such as {child:unit}, and cannot be dissolved. Move or dissolve these \
      first.
      """
    case .rootStays: "{unit:unit} is the root and can be neither moved nor dissolved."
    case .unitDissolved: "{unit:unit} is dissolved and takes no further part. Name the unit that took over its work."
    case .unitOutside:
      "{unit:unit} is a body outside the tenant, so this cannot be done there. Choose an inside unit."
    case .caseWithoutRoute:
      """
      This change would leave case {case} ({matter:name}) of {unit:unit} without a route. Add a rule first, or \
      finish or withdraw the case.
      """
    case .bookAmbiguous:
      """
      This change would make rules {rule} and {other} claim the same unit[, such as {existing}]. Say in the rule \
      book, with overrides, which goes first.
      """
    case .bookBroken:
      """
      This change would make the rule book wrong in {count} places. Put right the problems listed with this \
      answer first.
      """
    }
  }
}
