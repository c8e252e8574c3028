import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

/// Compares a bundle with a tenant's state. Pure: reads nothing, writes nothing.
struct SetupComparison {
  let bundle: SetupBundle
  let bookText: String?
  let state: TenantState
  let records: SetupRecords
  var change: SetupChange

  init(bundle: SetupBundle, bookText: String?, state: TenantState, records: SetupRecords) {
    self.bundle = bundle
    self.bookText = bookText
    self.state = state
    self.records = records
    change = SetupChange(units: bundle.units)
  }

  consuming func run() -> SetupChange {
    compareSettings()
    compareDocuments()
    compareUnits()
    compareUsers()
    compareGrants()
    compareScheme()
    comparePlans()
    compareHistory()
    compareCampaigns()
    compareCalendar()
    change.hasBook = bookText != nil
    if let bookText, bookText != state.bookText {
      change.bookText = bookText
      change.note("rulebook", "rulebook.yaml", state.bookText == nil ? "created" : "changed")
    }
    return change
  }

  private mutating func compareSettings() {
    let roles = bundle.tenant.customRoles.map { name, permissions in
      (RoleName(rawValue: name), Set(permissions.compactMap(Permission.init(rawValue:))))
    }
    let settings = TenantSettings(
      name: bundle.tenant.name, timeZone: bundle.tenant.timeZone, vocabulary: bundle.tenant.vocabulary,
      customRoles: Dictionary(uniqueKeysWithValues: roles))
    guard settings != state.settings else { return }
    change.settings = settings
    change.note("tenant", bundle.tenant.slug, "changed")
  }

  private mutating func compareDocuments() {
    for document in bundle.documents {
      let value = StoredDocument(document)
      guard let present = state.documents[value.code] else {
        change.created.documents += 1
        change.note("document", value.code.text, "created")
        change.documents.append(value)
        continue
      }
      if present != value {
        change.changed.documents += 1
        change.note("document", value.code.text, "changed")
        change.documents.append(value)
      }
    }
  }

  private mutating func compareUnits() {
    for place in bundle.tree.indices {
      let code = bundle.tree.code(of: place)
      guard let index = state.tree.index(of: code) else {
        change.created.units += 1
        change.note("unit", code.text, "created")
        change.founded.append(place)
        continue
      }
      guard !state.tree.says(index, theSameAs: place, of: bundle.tree) else { continue }
      amend(bundle.tree[place], from: state.tree[index])
    }
    guard bundle.tenant.isComplete else { return }
    for index in state.tree.indices where !state.tree.isDissolved(index) {
      guard bundle.tree.index(of: state.tree.code(of: index)) == nil else { continue }
      var unit = state.tree[index]
      unit.status = .dissolved
      change.dissolved += 1
      change.note("unit", unit.code.text, "dissolved")
      change.amended.append(unit)
    }
  }

  private mutating func amend(_ unit: Unit, from present: Unit) {
    change.amended.append(unit)
    if unit.parent != present.parent {
      change.moved += 1
      change.note("unit", unit.code.text, "moved", "\(present.parent?.text ?? "-") → \(unit.parent?.text ?? "-")")
    } else {
      change.changed.units += 1
      change.note("unit", unit.code.text, "changed")
    }
  }

  private mutating func compareUsers() {
    for user in bundle.users {
      guard let present = state.access.user(user.code) else {
        change.created.users += 1
        change.note("user", user.code.text, "created")
        change.newUsers.append((user.code, user.name))
        continue
      }
      if state.userNames[present.number] != user.name {
        change.changed.users += 1
        change.note("user", user.code.text, "changed")
        change.renamedUsers.append((present.number, user.name))
      }
    }
  }

  /// A grant is the same while user, role, unit and scope are; other dates or rights replace it.
  private mutating func compareGrants() {
    var present: [GrantKey: Grant] = [:]
    for grant in state.access.allGrants {
      if let key = GrantKey(grant, in: state) { present[key] = grant }
    }
    var named: Set<GrantKey> = []
    for row in bundle.grants {
      let wanted = newGrant(row)
      let key = GrantKey(user: wanted.user, role: wanted.role, unit: wanted.unit, scope: wanted.scope)
      named.insert(key)
      guard let old = present[key] else {
        change.created.grants += 1
        change.note("grant", key.text, "created")
        change.given.append(wanted)
        continue
      }
      if old.from != wanted.from || old.until != wanted.until || old.assign != wanted.assign {
        change.changed.grants += 1
        change.note("grant", key.text, "changed")
        change.revoked.append(old)
        change.given.append(wanted)
      }
    }
    guard bundle.tenant.isComplete else { return }
    for (key, grant) in present.sorted(by: { $0.value.number < $1.value.number }) where !named.contains(key) {
      change.note("grant", key.text, "revoked")
      change.revoked.append(grant)
    }
  }

  private func newGrant(_ row: BundleGrant) -> SetupChange.NewGrant {
    let calendar = TenantCalendar(timeZoneName: bundle.tenant.timeZone) ?? state.calendar
    let assign: AssignableRoles
    switch row.assign {
    case .all: assign = .all
    case .roles(let roles): assign = .roles(Set(roles.map(RoleName.init(rawValue:))))
    }
    return SetupChange.NewGrant(
      user: row.user, role: row.role.map(RoleName.init(rawValue:)), unit: row.unit, scope: Scope(row.scope),
      from: row.from.map { calendar.start(of: $0) }, until: row.until.map { calendar.start(of: $0) }, assign: assign)
  }
}

/// What tells one grant of a bundle from another.
private struct GrantKey: Hashable {
  let user: UserCode
  let role: RoleName?
  let unit: UnitCode
  let scope: Scope

  init(user: UserCode, role: RoleName?, unit: UnitCode, scope: Scope) {
    self.user = user
    self.role = role
    self.unit = unit
    self.scope = scope
  }

  init?(_ grant: Grant, in state: TenantState) {
    guard let user = state.access.user(grant.user) else { return nil }
    self.init(user: user.code, role: grant.role, unit: state.tree.code(of: grant.unit), scope: grant.scope)
  }

  var text: String { "\(user) \(role?.rawValue ?? "-") \(unit) \(scope.word)" }
}

extension Scope {
  init(_ scope: BundleGrant.Scope) {
    switch scope {
    case .unit: self = .unit
    case .subtree: self = .subtree
    case .line(let line): self = .line(line)
    }
  }
}

extension StoredDocument {
  init(_ document: Document) {
    self.init(
      code: document.code, title: document.title, issuer: document.issuer, number: document.number,
      signer: document.signer, issuedOn: document.issuedOn?.description, printedOn: document.printedOn?.description,
      isDraft: document.isDraft)
  }
}
