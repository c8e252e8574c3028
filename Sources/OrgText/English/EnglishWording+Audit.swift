import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Audit) -> String {
    switch code {
    case .gap: "“{matter:name}” of {unit:unit} has no route. Add a rule."
    case .generalOnly:
      "Only the general rule {rule} catches “{matter:name}” of {unit:unit}. See whether it needs a rule of its own."
    case .vacancy:
      "Nobody can {action:name} at {body:unit}, where {count} routes pass. Ask an administrator for a grant."
    case .unusedRule: "Rule {rule} applies to no unit. Check its conditions, or remove it."
    }
  }
}
