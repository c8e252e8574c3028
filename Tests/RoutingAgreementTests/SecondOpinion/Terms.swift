/// The conditions of one combination of a rule, as terms such as `kind=branch` or `below.category=school`.
struct Terms: Equatable, Sendable {
  var unit: String?
  var within: String?
  /// `kind=…`, `category=…`, `topLevel=…`, `trait=…`
  var own: Set<String> = []
  /// Nil where nothing is asked of the ancestors.
  var below: Set<String>?

  /// "A rule with several units, kinds or categories stands for one rule per combination."
  static func combinations(of subject: Plain?) -> [Terms] {
    guard let subject else { return [Terms()] }
    var base = Terms(within: subject["within"]?.text)
    base.own = Set((subject["traits"]?.texts ?? []).map { "trait=" + $0 })
    if let topLevel = subject["topLevel"]?.text { base.own.insert("topLevel=" + topLevel) }
    var all = [base]
    if let units = subject["unit"]?.texts { all = spread(all, units) { $0.unit = $1 } }
    for key in ["kind", "category"] {
      if let words = subject[key]?.texts { all = spread(all, words) { $0.own.insert(key + "=" + $1) } }
    }
    guard let below = subject["below"] else { return all }
    all = all.map { terms in
      var terms = terms
      terms.below = Set(below["trait"]?.texts.map { "trait=" + $0 } ?? [])
      return terms
    }
    for key in ["kind", "category"] {
      if let words = below[key]?.texts { all = spread(all, words) { $0.below?.insert(key + "=" + $1) } }
    }
    return all
  }

  private static func spread(_ all: [Terms], _ words: [String], _ set: (inout Terms, String) -> Void) -> [Terms] {
    all.flatMap { terms in
      words.map { word in
        var terms = terms
        set(&terms, word)
        return terms
      }
    }
  }
}

extension PlainWorld {
  /// What can be said of a unit by itself.
  private func facts(_ unit: Unit) -> Set<String> {
    Set(["kind=" + unit.kind, "category=" + unit.category] + unit.traits.map { "trait=" + $0 })
  }

  func meets(_ code: String, _ terms: Terms) -> Bool {
    guard let unit = unit(code) else { return false }
    let isTopLevel = root != nil && unit.superiors["affiliation"] == root
    let known = facts(unit).union(["topLevel=\(isTopLevel)"])
    let above = path(code).dropFirst().compactMap { self.unit($0) }.filter { $0.code != root && !$0.isOutside }
    return terms.own.isSubset(of: known) && (terms.unit ?? code) == code
      && (terms.within.map { isInside(code, $0) } ?? true)
      && (terms.below.map { below in above.contains { below.isSubset(of: facts($0)) } } ?? true)
  }

  /// Whether the terms of the second all follow from those of the first.
  func implies(_ one: Terms, _ other: Terms) -> Bool {
    var given = one.own
    if one.below != nil { given.insert("topLevel=false") }
    guard other.own.isSubset(of: given), other.unit == nil || other.unit == one.unit else { return false }
    if let within = other.within {
      guard [one.within, one.unit].compactMap({ $0 }).contains(where: { isInside($0, within) }) else { return false }
    }
    guard let asked = other.below else { return true }
    return one.below.map { asked.isSubset(of: $0) } ?? false
  }

  func isNarrower(_ one: Terms, _ other: Terms) -> Bool { implies(one, other) && !implies(other, one) }

  /// Whether some unit that could exist meets both: searched among made-up units, not derived from the terms.
  func overlap(_ one: Terms, _ other: Terms) -> Bool {
    func words(_ key: String) -> [String] {
      let all = one.own.union(other.own).filter { $0.hasPrefix(key + "=") }
      return Array(all) + [key + "=*"]
    }
    let codes = [one.unit, other.unit].compactMap { $0 } + ["*"]
    let ancestors = [[], [one.below], [other.below], [one.below, other.below]].map { $0.compactMap { $0 } }
    for code in codes {
      for place in places(code, one, other) {
        for kind in words("kind") {
          for category in words("category") {
            for traits in traitSets(one.own.union(other.own)) {
              for (topLevel, above) in [("true", [])] + ancestors.map({ ("false", $0) }) {
                let known = traits.union([kind, category, "topLevel=" + topLevel])
                let isMet = [one, other].allSatisfy { terms in
                  terms.own.isSubset(of: known) && (terms.unit ?? code) == code
                    && (terms.within.map { isInside(place, $0) } ?? true)
                    && (terms.below.map { below in above.contains { below.isSubset(of: $0) } } ?? true)
                }
                if isMet { return true }
              }
            }
          }
        }
      }
    }
    return false
  }

  /// A unit that has a name stands where it stands; a made-up one may stand anywhere, where anybody asks for a place.
  private func places(_ code: String, _ one: Terms, _ other: Terms) -> [String] {
    if code != "*" { return [code] }
    return one.within == nil && other.within == nil ? ["*"] : units.map(\.code)
  }

  /// Every set of the traits mentioned that has at most one of each group.
  private func traitSets(_ terms: Set<String>) -> [Set<String>] {
    var sets: [Set<String>] = [[]]
    for group in traitGroups.values {
      let mentioned = group.map { "trait=" + $0 }.filter(terms.contains)
      sets = sets.flatMap { set in [set] + mentioned.map { set.union([$0]) } }
    }
    return sets
  }
}
