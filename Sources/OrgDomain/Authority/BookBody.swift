/// An expression for a body, worked out for the words of a tree.
indirect enum BookBody: Sendable {
  /// The place is nil where the tree did not have the unit.
  case unit(UnitCode, place: UnitIndex?)
  case root
  case subject
  case superior(Line)
  case nearest(line: Line, UnitTest, upTo: BookBody?)
  /// With the numbers of the sets that have the trait.
  case office(Trait, sets: [UInt32])
  case affiliatedTo([BookBody])
  case firstOf([BookBody])
  case chain(line: Line, upTo: BookBody)

  init(_ expression: BodyExpression, in tree: OrganizationTree) {
    func named(_ code: UnitCode) -> BookBody { .unit(code, place: tree.index(of: code)) }
    switch expression {
    case .unit(let code): self = named(code)
    case .root: self = .root
    case .subject: self = .subject
    case .superior(let line): self = .superior(line)
    case .nearest(let line, let pattern, let upTo):
      let test = UnitTest(
        kinds: pattern.kinds, categories: pattern.categories, traits: pattern.trait.map { [$0] } ?? [], tree.words)
      self = .nearest(line: line, test, upTo: upTo.map { BookBody($0, in: tree) })
    case .office(let trait): self = .office(trait, sets: tree.words.traitSets(with: trait))
    case .affiliatedTo(let codes): self = .affiliatedTo(codes.map(named))
    case .firstOf(let expressions): self = .firstOf(expressions.map { BookBody($0, in: tree) })
    case .chain(let line, let upTo): self = .chain(line: line, upTo: BookBody(upTo, in: tree))
    }
  }
}
