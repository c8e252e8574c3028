import OrgAPI
import OrgDomain

extension Scheme {
  /// Refuses points without a sheet that are more than a unit's form gives; a unit without a form has no such limit.
  func checkPoints(_ points: Points?, of unit: Unit) throws(ServiceFault) {
    guard let points, let form = form(for: unit), points > form.most else { return }
    throw ServiceFault(
      .invalid, .evidence(.totalAbove),
      ["form": form.code.rawValue, "formName": form.name, "points": points.text, "limit": form.most.text])
  }
}
