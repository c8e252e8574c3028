import OrgAPI
import OrgDomain
import OrgStorage

/// Turns the codes and ids of a request into what they stand for, or says what was not found.
extension TenantState {
  func unit(_ code: String) throws(ServiceFault) -> UnitIndex {
    guard let index = UnitCode(code).flatMap({ tree.index(of: $0) }) else {
      throw ServiceFault(.notFound, .notFound(.unit), ["unit": code])
    }
    return index
  }

  func user(_ code: String) throws(ServiceFault) -> User {
    guard let user = UserCode(code).flatMap({ access.user($0) }) else {
      throw ServiceFault(.notFound, .notFound(.user), ["user": code])
    }
    return user
  }

  func campaign(_ code: String) throws(ServiceFault) -> StoredCampaign {
    guard let campaign = CampaignCode(code).flatMap({ campaigns[$0] }) else {
      throw ServiceFault(.notFound, .notFound(.campaign), ["campaign": code])
    }
    return campaign
  }

  func grant(_ id: String) throws(ServiceFault) -> Grant {
    guard let grant = Int64(id).flatMap({ access.grant(GrantNumber(rawValue: $0)) }) else {
      throw ServiceFault(.notFound, .notFound(.grant), ["grant": id])
    }
    return grant
  }

  func delegation(_ id: String) throws(ServiceFault) -> Delegation {
    guard let delegation = Int64(id).flatMap({ access.delegation(DelegationNumber(rawValue: $0)) }) else {
      throw ServiceFault(.notFound, .notFound(.delegation), ["delegation": id])
    }
    return delegation
  }

  func router() throws(ServiceFault) -> Router {
    guard let router = snapshot.router else { throw ServiceFault(.notFound, .notFound(.noRulebook)) }
    return router
  }

  func day(_ text: String?, field: String, now: Instant) throws(ServiceFault) -> Day {
    guard let text else { return calendar.day(of: now) }
    guard let day = Day(text) else { throw ServiceFault(.invalid, .field(.badDate), ["path": field, "value": text]) }
    return day
  }

  /// The day of something that has happened: today or before.
  func pastDay(_ text: String, field: String, now: Instant) throws(ServiceFault) -> Day {
    let found = try day(text, field: field, now: now)
    let today = calendar.day(of: now)
    guard found <= today else {
      throw ServiceFault(
        .invalid, .evidence(.dayAhead), ["field": field, "on": found.description, "today": today.description])
    }
    return found
  }

  /// Why something is denied, with names and times as this tenant writes them.
  func notice(_ denial: AccessDenial, at unit: UnitIndex? = nil) -> Notice {
    Notice(denial, at: unit, in: tree) { calendar.text(of: $0) }
  }

  func userCode(_ number: UserNumber) -> String? { access.user(number)?.code.text }
}

/// The words of a request.
enum RequestWord {
  static func matter(_ text: String) throws(ServiceFault) -> Matter {
    guard Matter.isWord(text) else {
      throw ServiceFault(.invalid, .field(.badWord), ["path": "matter", "value": text])
    }
    return Matter(rawValue: text)
  }

  static func category(_ text: String?) throws(ServiceFault) -> Category? {
    guard let text, !text.isEmpty else { return nil }
    guard Category.isWord(text) else {
      throw ServiceFault(.invalid, .field(.badWord), ["path": "category", "value": text])
    }
    return Category(rawValue: text)
  }

  static func code(_ text: String, field: String) throws(ServiceFault) -> Code {
    guard let code = Code(text) else { throw ServiceFault(.invalid, .field(.badCode), ["path": field, "value": text]) }
    return code
  }
}
