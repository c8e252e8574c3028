/// Why the model would not do something.
enum TreeRefusal: String, Error {
  case noTree, gone, clash, judged, noRoute, severalFronts
}

extension TreeModel {
  /// What a change comes to, or why it is refused.
  func after(_ order: TreeOrder) throws(TreeRefusal) -> TreeModel {
    var next = self
    try next.changeUnits(order)
    try next.checkTree()
    let (heirs, gone) = order.heirs
    if flaw != .postsStay, let heir = gone.first.flatMap({ heirs[$0] }) { next.hand(gone, to: heir, order) }
    try next.carryCases(order, heirs)
    try next.reroute(heirs, before: self)
    next.carryOrders(order, heirs)
    next.carryLeaves(order, heirs, before: self)
    return next
  }

  private mutating func changeUnits(_ order: TreeOrder) throws(TreeRefusal) {
    switch order {
    case .found(let code, let kind, let category, let traits, let parent):
      guard units[code] == nil, !unit(parent).isGone else { throw .noTree }
      codes.append(code)
      units[code] = Unit(name: "新单位", kind: kind, category: category, traits: traits, parent: parent)
    case .rename(let code, let name): try edit(code) { $0.name = name }
    case .kind(let code, let kind): try edit(code) { $0.kind = kind }
    case .category(let code, let category): try edit(code) { $0.category = category }
    case .traits(let code, let traits): try edit(code) { $0.traits = traits }
    case .industry(let code, let body):
      if let body, units[body] == nil || unit(body).isGone { throw .noTree }
      try edit(code) { $0.industry = body }
    case .move(let code, let parent):
      guard code != TreeModel.root, !isInside(parent, code), !unit(parent).isGone else { throw .noTree }
      try edit(code) { $0.parent = parent }
    case .merge(let gone, let heir, _, _):
      let before = self
      for code in gone.sorted() { try takeAway(code, heir, gone, before) }
    case .dissolve(let code, let heir, _): try takeAway(code, heir, [code], self)
    case .split(let code, let part, let named, _):
      guard !unit(code).isGone, units[part] == nil else { throw .gone }
      var fresh = unit(code)
      (fresh.name, fresh.members, fresh.traits, fresh.industry) = ("分出", 1, [], nil)
      if code == TreeModel.root { fresh.parent = TreeModel.root }
      codes.append(part)
      units[part] = fresh
      for child in named { try edit(child) { $0.parent = part } }
      try edit(code) { $0.members = max(0, $0.members - 1) }
    }
  }

  private mutating func edit(_ code: String, _ change: (inout Unit) -> Void) throws(TreeRefusal) {
    guard var unit = units[code], !unit.isGone else { throw .gone }
    change(&unit)
    units[code] = unit
  }

  private mutating func takeAway(
    _ code: String, _ heir: String, _ gone: [String], _ before: TreeModel
  ) throws(TreeRefusal) {
    guard code != TreeModel.root, units[code] != nil, !unit(code).isGone, units[heir] != nil, !unit(heir).isGone,
      !gone.contains(heir)
    else { throw .gone }
    for child in before.children(of: code) where flaw != .childrenStay && !gone.contains(child) {
      let stays = before.above(code).first { !gone.contains($0) }
      try edit(child) { $0.parent = before.isInside(heir, child) ? stays : heir }
    }
    for other in active where unit(other).industry == code {
      try edit(other) { $0.industry = other == heir ? nil : heir }
    }
    let members = flaw == .membersAreLost ? 0 : unit(code).members
    try edit(heir) { $0.members += members }
    try edit(code) { $0.isGone = true }
  }

  /// One way up from every unit, and no work under a unit that is gone.
  private func checkTree() throws(TreeRefusal) {
    for code in active where code != TreeModel.root {
      guard let parent = unit(code).parent, !unit(parent).isGone || flaw == .childrenStay,
        above(code).last == TreeModel.root
      else { throw .noTree }
    }
  }

  private mutating func hand(_ gone: [String], to heir: String, _ order: TreeOrder) {
    let left = posts.filter { gone.contains($0.unit) }
    posts.subtract(left)
    guard !order.closes else { return }
    posts.formUnion(left.map { Post(user: $0.user, role: $0.role, unit: heir) })
  }

  // MARK: - Cases

  private mutating func carryCases(_ order: TreeOrder, _ heirs: [String: String]) throws(TreeRefusal) {
    var named: Set<String> = []
    var target: String?
    if case .split(_, let part, _, let ids) = order { (named, target) = (Set(ids), part) }
    for index in cases.indices {
      let item = cases[index]
      guard item.isUnsettled, let heir = named.contains(item.id) ? target : heirs[item.unit] else { continue }
      if order.closes {
        cases[index].phase = .withdrawn
        continue
      }
      if flaw != .clashesAreTaken, cases.contains(where: { $0.unit == heir && $0.matter == item.matter }) {
        guard order.closesClashes else { throw .clash }
        cases[index].phase = .withdrawn
        continue
      }
      if item.phase == .inReview, item.saidAnything.contains(where: { isInside($0, heir) }) { throw .judged }
      cases[index].unit = heir
    }
  }

  private mutating func reroute(_ heirs: [String: String], before: TreeModel) throws(TreeRefusal) {
    for index in cases.indices where cases[index].phase == .inReview {
      let (item, old) = (cases[index], before.cases[index])
      let fresh = route(of: item.unit)
      let waitsForGone = old.stillAsked.contains { heirs[$0] != nil }
      let isSame = fresh == before.route(of: old.unit) && unit(item.unit).category == before.unit(old.unit).category
      guard !isSame || item.unit != old.unit || waitsForGone else { continue }
      guard let fresh else {
        if flaw == .routesMayBeLost || (before.route(of: old.unit) == nil && item.unit == old.unit && !waitsForGone) {
          continue
        }
        throw .noRoute
      }
      var moved = item
      let gone = Set(codes.filter { unit($0).isGone })
      moved.follow(fresh, heirs: flaw == .begunStepsBeginAnew ? [:] : heirs, gone) { heir in
        !isInside(heir, item.unit)
      }
      cases[index] = moved
    }
  }
}

extension TreeModel.Case {
  var isUnsettled: Bool {
    switch phase {
    case .draft, .inReview, .returned: true
    case .decided, .withdrawn, .closed: false
    }
  }

  /// Who has not spoken in the step that waits.
  var awaited: [String] {
    phase == .inReview && route.indices.contains(step) ? route[step].bodies.filter { !spoken.contains($0) } : []
  }

  /// Who has not spoken in the step that waits or a later one.
  var stillAsked: [String] {
    phase == .inReview ? awaited + route.dropFirst(step + 1).flatMap(\.bodies) : []
  }

  /// The bodies of the steps done or begun.
  var saidAnything: [String] {
    route.prefix(step).flatMap(\.bodies) + (spoken.isEmpty || !route.indices.contains(step) ? [] : route[step].bodies)
  }

  /// Steps not begun get the bodies of the new route. The step begun stays, with successors in the place of those who are
  /// gone; where one cannot take the place, it begins anew.
  fileprivate mutating func follow(
    _ fresh: [TreeModel.Step], heirs: [String: String], _ gone: Set<String>, mayAct: (String) -> Bool
  ) {
    if !spoken.isEmpty {
      var bodies: [String] = []
      for body in route[step].bodies {
        var taken = body
        if !spoken.contains(body), let heir = heirs[body], mayAct(heir), !spoken.contains(heir) { taken = heir }
        if !bodies.contains(taken) { bodies.append(taken) }
      }
      route[step].bodies = bodies
    }
    let stays = !spoken.isEmpty && !route[step].bodies.contains { !spoken.contains($0) && gone.contains($0) }
    let kept = Array(route.prefix(stays ? step + 1 : step))
    var rest = fresh
    for (number, done) in kept.enumerated() {
      let isSole =
        stays && number == step
        && route.count { $0.action == done.action } == fresh.count { $0.action == done.action }
      let place = rest.firstIndex {
        $0.action == done.action && (isSole || done.action != "decide" || $0.bodies == done.bodies)
      }
      if let place { rest.remove(at: place) }
    }
    route = kept + rest
    if !stays { spoken = [] }
    if step >= route.count { phase = .decided }
  }
}

extension TreeOrder {
  /// Who takes over from whom, and who goes.
  var heirs: (of: [String: String], gone: [String]) {
    switch self {
    case .merge(let gone, let heir, _, _): (Dictionary(gone.map { ($0, heir) }) { first, _ in first }, gone)
    case .dissolve(let code, let heir, _): ([code: heir], [code])
    case .found, .rename, .kind, .category, .traits, .industry, .move, .split: ([:], [])
    }
  }

  var closes: Bool {
    switch self {
    case .merge(_, _, let closes, _), .dissolve(_, _, let closes): closes
    case .found, .rename, .kind, .category, .traits, .industry, .move, .split: false
    }
  }

  var closesClashes: Bool {
    if case .merge(_, _, _, let clashes) = self { clashes } else { false }
  }
}
