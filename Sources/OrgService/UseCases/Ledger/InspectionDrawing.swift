import OrgAPI
import OrgDomain

/// Draws the units of an inspection: all, or a sample by its seed alone.
struct InspectionDrawing {
  let desk: LedgerDesk
  let body: UnitIndex

  func draw(_ params: InspectionDraw.Params) throws(ServiceFault) -> Inspection {
    let form = Inspection.Form(params.form)
    let units = units(of: try RequestWord.category(params.category))
    switch form {
    case .concentrated:
      try desk.exclude(isGiven: params.count != nil, field: "count", form: form.rawValue)
      try desk.exclude(isGiven: params.seed != nil, field: "seed", form: form.rawValue)
      return Inspection(form: form, seed: nil, population: units.count, sample: units)
    case .random:
      try desk.demand(isGiven: params.count != nil, field: "count", form: form.rawValue)
      let count = params.count ?? 0
      guard count <= units.count else {
        throw ServiceFault(
          .invalid, .ledger(.sampleTooLarge), ["count": String(count), "population": String(units.count)])
      }
      let seed = try seed(params.seed)
      return Inspection(
        form: form, seed: seed, population: units.count, sample: SampleDraw(seed: seed).draw(count, from: units))
    }
  }

  /// The active units below the body by affiliation or on a line, in the order of the tree.
  private func units(of category: Category?) -> [UnitIndex] {
    let tree = desk.state.tree
    return tree.indices.filter { unit in
      unit != body && tree.isAtWork(unit) && (category == nil || tree.category(of: unit) == category)
        && Line.allCases.contains { tree.isOnLine($0, of: body, unit: unit) }
    }
  }

  /// The seed that was given, or one by chance.
  private func seed(_ text: String?) throws(ServiceFault) -> UInt64 {
    guard let text else {
      var generator = SystemRandomNumberGenerator()
      return generator.next()
    }
    guard let seed = UInt64(text) else {
      throw ServiceFault(
        .invalid, .field(.outOfRange), ["path": "seed", "minimum": "0", "maximum": String(UInt64.max)])
    }
    return seed
  }
}
