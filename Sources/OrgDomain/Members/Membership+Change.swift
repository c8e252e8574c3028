// What may become of a membership. Pure: who may ask for it is decided elsewhere.
extension Membership {
  /// What is to be another way; nil: as it is.
  public struct Amendment: Equatable, Sendable {
    public var status: MemberStatus?
    public var isMobile: Bool?
    /// The inner nil takes the host away.
    public var host: UnitIndex??

    public init(status: MemberStatus? = nil, isMobile: Bool? = nil, host: UnitIndex?? = nil) {
      self.status = status
      self.isMobile = isMobile
      self.host = host
    }
  }

  /// With another status or host. A host makes mobile; who is not mobile has none.
  public func amended(_ change: Amendment) throws(MemberRefusal) -> Membership {
    guard isPresent else { throw .hasLeft }
    var result = self
    result.status = change.status ?? status
    if let host = change.host { result.host = host }
    let named = (change.host ?? nil) != nil
    if named, change.isMobile == false { throw .hostOfSettled }
    result.isMobile = change.isMobile ?? (isMobile || named)
    if !result.isMobile { result.host = nil }
    if let host = result.host, host == unit { throw .hostIsHome(unit) }
    return result
  }

  /// With a unit asked to take him over.
  public func offering(to unit: UnitIndex) throws(MemberRefusal) -> Membership {
    try checkMoving(to: unit)
    var result = self
    result.offered = unit
    return result
  }

  /// In another unit. Where that was his host he is no longer mobile.
  public func moved(to unit: UnitIndex, since: Day) throws(MemberRefusal) -> Membership {
    guard isPresent else { throw .hasLeft }
    if unit == self.unit { throw .sameUnit(unit) }
    var result = self
    result.unit = unit
    result.offered = nil
    result.since = since
    if host == unit { (result.isMobile, result.host) = (false, nil) }
    return result
  }

  /// The unit that is asked has taken him over, or he stays where he is.
  public func answered(accepts: Bool, since: Day) throws(MemberRefusal) -> Membership {
    guard isPresent else { throw .hasLeft }
    guard let offered else { throw .notOffered }
    if accepts { return try moved(to: offered, since: since) }
    var result = self
    result.offered = nil
    return result
  }

  /// Out of his unit.
  public func left(_ reason: LeavingReason, since: Day) throws(MemberRefusal) -> Membership {
    guard isPresent else { throw .hasLeft }
    return Membership(unit: unit, status: .left, leaving: reason, since: since)
  }

  private func checkMoving(to unit: UnitIndex) throws(MemberRefusal) {
    guard isPresent else { throw .hasLeft }
    if unit == self.unit { throw .sameUnit(unit) }
    if let offered { throw .offered(offered) }
  }
}
