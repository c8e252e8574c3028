import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Access) -> String {
    switch code {
    case .allowed: "Allowed by grant {grant}: the role {role:name} at {unit:unit}, scope {scope:name}."
    case .allowedToAssign: "Allowed by grant {grant}: the right to assign roles at {unit:unit}, scope {scope:name}."
    case .unknownUser:
      "There is no such user. Check the user's code, or ask an administrator to create the user with user.create."
    case .inactiveUser: "The account is switched off. Ask an administrator."
    case .noRole:
      """
      No grant carries the permission to {permission:name}. Ask an administrator for a role that does, with \
      grant.create.
      """
    case .elsewhere:
      """
      The permission to {permission:name} is held at {held:units} only[, not at {unit:unit}]. Leave it to someone \
      who holds it there, or ask an administrator for a grant.
      """
    case .notYet:
      "The grant with the permission to {permission:name} begins at {from}. Wait until then, or ask an administrator."
    case .ended:
      "The grant with the permission to {permission:name} ended at {until}. Ask an administrator for a new one."
    case .outsideBody:
      """
      {unit:unit} is a body outside the tenant and nobody acts for it here. A holder of the permission to record \
      outside answers enters what it says.
      """
    case .assignsToSelf: "Nobody assigns a role to himself or herself. Ask another administrator."
    case .assignsUnknownRole: "There is no role {role}. Check the role's name."
    case .assignsBeyondRight: "Your grants do not let you assign the role {role:name}. Ask an administrator who may."
    case .assignsBeyondScope:
      "The unit or the scope lies beyond where you may assign. Choose a smaller scope, or ask an administrator above."
    case .passesOnTooMuch:
      "The right to assign may not be passed on wider than you hold it. List fewer roles in assign."
    case .notAbove:
      "{body:unit} does not stand above {unit:unit} by affiliation. Leave it to someone at a body that does."
    case .allowedThrough:
      """
      Allowed by delegation {delegation}, for {user}: grant {grant}, the role {role:name} at {unit:unit}.
      """
    case .delegatesToSelf: "Nobody acts for himself or herself. Name a colleague."
    case .delegatesNothing:
      "Nothing at {unit:unit} can be passed on: the one who is away may act there by no grant. Check user and unit."
    case .delegatesElsewhere:
      """
      Only a colleague who holds a grant at {unit:unit} itself can act there for another. Choose one, or give him a \
      role there with grant.create.
      """
    }
  }
}
