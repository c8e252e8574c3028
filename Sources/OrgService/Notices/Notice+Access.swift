public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why something is denied.
  ///
  /// - Parameters:
  ///   - unit: the unit that was asked about, where there is one.
  ///   - time: writes an instant in the tenant's time zone.
  public init(
    _ denial: AccessDenial, at unit: UnitIndex? = nil, in tree: OrganizationTree, time: (Instant) -> String
  ) {
    let arguments = NoticeArguments(tree)
    switch denial {
    case .unknownUser: self.init(.access(.unknownUser), arguments)
    case .inactiveUser: self.init(.access(.inactiveUser), arguments)
    case .noRole(let permission): self.init(.access(.noRole), arguments.with("permission", word: permission))
    case .elsewhere(let permission, let held):
      self.init(
        .access(.elsewhere),
        arguments.with("permission", word: permission).with("held", units: held).with("unit", unit: unit))
    case .notYet(let permission, let from):
      self.init(.access(.notYet), arguments.with("permission", word: permission).with("from", time(from)))
    case .ended(let permission, let until):
      self.init(.access(.ended), arguments.with("permission", word: permission).with("until", time(until)))
    case .outsideBody(let unit): self.init(.access(.outsideBody), arguments.with("unit", unit: unit))
    case .assignsToSelf: self.init(.access(.assignsToSelf), arguments)
    case .assignsUnknownRole(let role): self.init(.access(.assignsUnknownRole), arguments.with("role", word: role))
    case .assignsBeyondRight(let role): self.init(.access(.assignsBeyondRight), arguments.with("role", word: role))
    case .assignsBeyondScope: self.init(.access(.assignsBeyondScope), arguments)
    case .passesOnTooMuch: self.init(.access(.passesOnTooMuch), arguments)
    case .notAbove(let body, let unit):
      self.init(.access(.notAbove), arguments.with("body", unit: body).with("unit", unit: unit))
    case .delegatesToSelf: self.init(.access(.delegatesToSelf), arguments)
    case .delegatesNothing(_, let unit): self.init(.access(.delegatesNothing), arguments.with("unit", unit: unit))
    case .delegatesElsewhere(_, let unit):
      self.init(.access(.delegatesElsewhere), arguments.with("unit", unit: unit))
    }
  }

  /// Which grant allows something, and through which delegation.
  ///
  /// - Parameter principal: the code of the user for whom the delegation lets another act.
  public init(
    allowedBy grant: Grant, through delegation: Delegation?, principal: String?, in tree: OrganizationTree
  ) {
    guard let delegation, let principal else {
      self.init(allowedBy: grant, in: tree)
      return
    }
    self.init(
      .access(.allowedThrough),
      NoticeArguments(tree).with("delegation", delegation.number.rawValue).with("user", principal)
        .with("grant", grant.number.rawValue).with("role", word: grant.role).with("unit", unit: grant.unit))
  }

  /// Which grant allows something.
  public init(allowedBy grant: Grant, in tree: OrganizationTree) {
    let arguments = NoticeArguments(tree).with("grant", grant.number.rawValue).with("unit", unit: grant.unit)
      .with("scope", grant.scope.word)
    if let role = grant.role {
      self.init(.access(.allowed), arguments.with("role", word: role))
    } else {
      self.init(.access(.allowedToAssign), arguments)
    }
  }
}
