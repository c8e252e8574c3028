extension Model {
  private static let permissions: [String: Set<String>] = [
    "secretary": ["prepare", "submit", "review", "concur", "decide", "guide", "file", "publish"],
    "deputySecretary": ["prepare", "submit", "review", "concur", "guide", "file", "publish"],
    "clerk": ["prepare", "file"],
    "approver": ["review", "concur", "decide", "publish"],
    "administrator": ["administer"],
    "member": [],
  ]

  /// The roles by which somebody may speak for a unit at all.
  private static let officers: Set<String> = ["secretary", "deputySecretary", "clerk", "approver"]

  private func isHeld(_ post: WorldPlan.Post) -> Bool { post.until.map { today < $0 } ?? true }

  private func covers(_ post: WorldPlan.Post, _ unit: String) -> Bool {
    post.unit == unit || post.isWide && isInside(unit, post.unit)
  }

  /// Whoever acts holds the permission at that very unit; an administrator's reaches below.
  func holds(_ user: String, _ permission: String, at unit: String) -> Bool {
    posts.contains { $0.user == user && gives($0, permission, at: unit) }
  }

  func holders(_ permission: String, at unit: String) -> [String] {
    posts.filter { gives($0, permission, at: unit) }.map(\.user)
  }

  private func gives(_ post: WorldPlan.Post, _ permission: String, at unit: String) -> Bool {
    (permission == "administer" ? covers(post, unit) : post.unit == unit) && isHeld(post)
      && Self.permissions[post.role]?.contains(permission) == true
  }

  /// Over the whole tenant.
  func administersAll(_ user: String) -> Bool {
    posts.contains { $0.user == user && $0.role == "administrator" && $0.unit == "ROOT" && $0.isWide && isHeld($0) }
  }

  /// Whether somebody gives and takes posts like this one: inside his own reach.
  func assigns(_ user: String, _ post: WorldPlan.Post) -> Bool {
    posts.contains { own in
      own.user == user && own.role == "administrator" && isHeld(own) && covers(own, post.unit)
        && (own.isWide || !post.isWide)
    }
  }

  private func sees(_ user: String, _ unit: String) -> Bool {
    posts.contains { $0.user == user && isHeld($0) && covers($0, unit) }
  }

  private func offices(_ user: String) -> Set<String> {
    Set(posts.filter { $0.user == user && isHeld($0) && Self.officers.contains($0.role) }.map(\.unit))
  }

  /// A unit sees its own cases, a body those in which it was ever asked.
  func mayRead(_ user: String, _ item: Case) -> Bool {
    sees(user, item.unit) || !item.everAsked.isDisjoint(with: offices(user))
  }

  /// A unit sees what is written of it, and so does every body above it and the one it was written for.
  func mayRead(_ user: String, _ entry: Entry) -> Bool {
    let offices = offices(user)
    return sees(user, entry.unit) || offices.contains(entry.helper ?? entry.body)
      || offices.contains { isAbove($0, entry.unit) }
  }

  /// Above a unit stand its superiors, those of its industry, and every body that its matters wait for.
  private func isAbove(_ body: String, _ unit: String) -> Bool {
    guard body != unit else { return false }
    let chain = above(unit)
    if chain.contains(body) || ([unit] + chain).contains(where: { industry($0) == body }) { return true }
    return Set(plan.rules.map(\.matter)).contains { matter in
      (route(unit, matter) ?? []).contains { [.review, .concur, .decide].contains($0.act) && $0.bodies.contains(body) }
    }
  }

  // MARK: - Phases

  enum Phase {
    case planned, open, over
  }

  var ratingPhase: Phase {
    if let opened { return opened ? .open : .over }
    if today > plan.scheme.closes { return .over }
    return today < plan.scheme.opens ? .planned : .open
  }

  /// Only the rating has a phase. What the unit itself does needs it open; what bodies do only where the scheme says so.
  func isOpen(_ matter: String, for unit: String, isSubjectAct: Bool) -> Bool {
    guard matter == "rating" else { return true }
    let isFree = !isSubjectAct && !plan.scheme.closesSteps
    switch ratingPhase {
    case .open: return true
    case .planned: return isFree
    case .over: return isFree || permits.contains { $0.unit == unit && $0.matter == matter && today <= $0.until }
    }
  }
}
