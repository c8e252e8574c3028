import OrgAPI
import OrgDomain
import OrgStorage

/// Shows what an entry says in numbers and codes.
struct EntryContentViewing {
  let state: TenantState
  let tables: TenantTables
  let now: Instant

  /// - Parameter document: the texts of the entry; an honour has the number and date of its document there.
  func view(_ entry: Entry, document: [EntryTextView] = []) throws -> EntryContentView {
    func text(_ field: String) -> String? { document.first { $0.field == field }?.text }
    return switch entry.content {
    case .ballot(let tally): try EvidenceViewing(self, of: entry).view(tally)
    case .survey(let counts): EvidenceViewing.view(counts)
    case .scores(let sheet): EvidenceViewing(self, of: entry).view(sheet)
    case .paper(let paper):
      EntryContentView(part: paper.part.rawValue, number: paper.number, date: paper.day?.description)
    case .problem(let sort):
      EntryContentView(class: Wire.ProblemClass(sort), helper: entry.body == entry.unit ? nil : code(entry.body))
    case .measure(let plan): EntryContentView(aim: Wire.MeasureAim(plan.aim))
    case .help(let form, let helper): EntryContentView(form: form.rawValue, helper: helper.map(code))
    case .order(let form, let matter): EntryContentView(form: form.rawValue, matter: matter?.rawValue)
    case .inspection(let inspection): view(inspection)
    case .finding(let passed): EntryContentView(passed: passed)
    case .commitment(let commitment): view(commitment, fulfilled: entry.fulfilled)
    case .comment(let isCollective): EntryContentView(collective: isCollective)
    case .satisfaction(let maker, let satisfied, let asked):
      EntryContentView(
        maker: Wire.CommitmentMaker(maker), satisfied: satisfied, asked: asked,
        percent: Fraction(satisfied, of: asked).percentage?.number)
    case .record(let record, let count, let day):
      EntryContentView(count: count, record: record.rawValue, on: day.description)
    case .honour(let honour):
      EntryContentView(honour: honour.rawValue, number: text("number"), date: text("date"))
    case .nomination(let honour): EntryContentView(honour: honour.rawValue)
    case .task(let phase, let owner): EntryContentView(phase: phase?.rawValue, owner: state.userCode(owner))
    case .permit(let matter): EntryContentView(matter: matter.rawValue)
    case .objection: EntryContentView()
    case .consequence(let rule, let isConfirmed): EntryContentView(rule: rule.text, confirmed: isConfirmed)
    }
  }

  private func view(_ inspection: Inspection) -> EntryContentView {
    EntryContentView(
      form: inspection.form.rawValue, seed: inspection.seed.map { String($0) }, population: inspection.population,
      sample: inspection.sample.map(code))
  }

  private func view(_ commitment: Commitment, fulfilled: Int) -> EntryContentView {
    EntryContentView(
      count: commitment.count, namedByMasses: commitment.namedByMasses, channel: commitment.channel?.rawValue,
      maker: Wire.CommitmentMaker(commitment.maker),
      percent: Fraction(fulfilled, of: commitment.count).percentage?.number)
  }

  private func code(_ index: UnitIndex) -> String { state.tree.code(of: index).text }
}
