import OrgAPI
import OrgDomain

/// One reading of a bundle as it goes on.
struct BundleWork {
  private let source: BundleSource
  private let problems: ProblemList
  private let tenantMatters: Set<Matter>?
  private let tenantPlans: [LocalPlan]
  /// The files that can be read as text.
  private var texts: [String: [UInt8]] = [:]
  private var known = KnownNames()
  private var bundle: SetupBundle?
  private var tree: OrganizationTree?
  private var ruleBook: RuleBook?

  init(_ source: BundleSource, matters: Set<Matter>?, plans: [LocalPlan], problems: ProblemList) {
    self.source = source
    self.problems = problems
    tenantMatters = matters
    tenantPlans = plans
  }

  /// What was found.
  var reading: BundleReading {
    BundleReading(
      bundle: problems.count == 0 ? bundle : nil, tree: tree, ruleBook: ruleBook, problems: problems.sorted(),
      problemCount: problems.count)
  }

  mutating func run() {
    checkFiles()
    let tenant = whole(BundleFile.tenantName) { TenantFile($0, problems: $1) }
    let documents = whole(BundleFile.documentsName) { DocumentsFile($0, problems: $1) }
    let units = whole(BundleFile.unitsName) { UnitsFile($0, problems: $1) }
    let users = whole(BundleFile.usersName) { UsersFile($0, problems: $1) }
    known.units = units.map { .read($0.units) }
    known.users = users.map { Set($0.users.map(\.code)) } ?? (isAbsent(BundleFile.usersName) ? [] : nil)
    known.roles = tenant?.tenant.map { Set(RoleNames.defaults).union($0.customRoles.keys) }
    let grants = whole(BundleFile.grantsName) { [known] in GrantsFile($0, known: known, problems: $1) }
    let rules = whole(BundleFile.rulebookName) { RuleBookText.rules($0, file: BundleFile.rulebookName, problems: $1) }
    known.documents = documents.map { Set($0.documents.map(\.code)) } ?? (isAbsent(BundleFile.documentsName) ? [] : nil)
    known.vocabulary = tenant?.tenant?.vocabulary
    known.matters = isAbsent(BundleFile.rulebookName) ? tenantMatters : rules.map { Set($0.0.map(\.matter)) }
    if let tenant, let units { buildTree(tenant, units) }
    let scheme = readScheme()
    let campaigns = whole(BundleFile.campaignsName) { CampaignsFile($0, problems: $1) }
    let history = whole(BundleFile.historyName) { [known] in
      HistoryFile($0, scheme: scheme, campaigns: campaigns?.campaigns ?? [], known: known, problems: $1)
    }
    let plans = readPlans(scheme)
    let calendar = whole(BundleFile.calendarName) { CalendarFile($0, problems: $1) }
    let members = whole(BundleFile.membersName) { [known] in MembersFile($0, known: known, problems: $1) }
    let terms = whole(BundleFile.termsName) { [known] in TermsFile($0, known: known, problems: $1) }
    let assertions = readAssertions()
    let expectations = whole(BundleFile.expectName) { [known] in
      ExpectFile.expectations($0, file: BundleFile.expectName, known: known, problems: $1)
    }
    if documents != nil || isAbsent(BundleFile.documentsName) {
      buildRuleBook(rules, documents?.documents ?? [])
    }
    guard let tenant = tenant?.tenant, let tree else { return }
    bundle = SetupBundle(
      tenant: tenant, tree: tree, documents: documents?.documents ?? [], users: users?.users ?? [],
      grants: grants?.grants ?? [], rules: rules?.0 ?? [], scheme: scheme,
      schemeText: texts[BundleFile.schemeName].map { String(decoding: $0, as: UTF8.self) },
      plans: plans?.plans ?? [], history: history?.results ?? [], campaigns: campaigns?.campaigns ?? [],
      calendar: calendar?.days ?? [], members: members?.members ?? BundleMembers(), elected: terms?.elected ?? [:],
      routeAssertions: assertions.flatMap(\.routes), accessAssertions: assertions.flatMap(\.access),
      expectations: expectations ?? [],
      positions: BundlePositions(unitLines: units?.lines ?? [], rules: rules?.1 ?? []))
  }

  // MARK: - Files

  private mutating func checkFiles() {
    for problem in source.problems { problems.add(problem) }
    if source.files.count > BundleSource.fileLimit {
      problems.add(.tooManyFiles, [String(source.files.count), String(BundleSource.fileLimit)], file: "")
    }
    for (name, bytes) in source.files.sorted(by: { $0.key < $1.key }) {
      switch BundleFile(name: name) {
      case .ignored: continue
      case .unknown: problems.add(BundleFile.problem(ofUnknown: name), file: name)
      default:
        if let problem = FileCheck.problem(bytes, file: name, limit: BundleSource.byteLimit(of: name)) {
          problems.add(problem)
        } else {
          texts[name] = bytes
        }
      }
    }
    for name in BundleFile.required where isAbsent(name) { problems.add(.missingFile, file: name) }
    // Results and plans mean nothing without a scheme.
    let dependents = [BundleFile.historyName, BundleFile.plansName]
    if isAbsent(BundleFile.schemeName), !dependents.allSatisfy(isAbsent) {
      problems.add(.missingFile, file: BundleFile.schemeName)
    }
  }

  private func isAbsent(_ name: String) -> Bool {
    source.files[name] == nil && !source.problems.contains { $0.file == name }
  }

  /// What a file holds; nil where it is not there or holds a mistake.
  private func whole<Content>(_ name: String, _ read: ([UInt8], ProblemList) -> Content) -> Content? {
    guard let bytes = texts[name] else { return nil }
    let before = problems.count
    let content = read(bytes, problems)
    return problems.count == before ? content : nil
  }

  private func readAssertions() -> [AssertionsFile] {
    let names = texts.keys.filter { BundleFile(name: $0) == .assertions }.sorted()
    return names.compactMap { name in
      whole(name) { AssertionsFile($0, file: name, known: known, problems: $1) }
    }
  }

  private func readScheme() -> Scheme? {
    whole(BundleFile.schemeName) { [known] in
      SchemeText.scheme($0, file: BundleFile.schemeName, known: known, problems: $1)
    } ?? nil
  }

  private func readPlans(_ scheme: Scheme?) -> PlansFile? {
    whole(BundleFile.plansName) { [known, tree, tenantPlans] in
      PlansFile($0, known: known, problems: $1) {
        PlanJudgement(scheme: scheme, tree: tree, standing: tenantPlans, report: $0)
      }
    }
  }

  // MARK: - The tree and the book

  private mutating func buildTree(_ tenant: TenantFile, _ units: UnitsFile) {
    guard let vocabulary = tenant.tenant?.vocabulary else { return }
    do throws(TreeProblems) {
      var builder = units.units
      tree = try builder.finish(vocabulary)
    } catch {
      problems.add(error.problems) { found in
        let places = TreePlaces(
          found, units: units.units, lines: units.lines, lineBodies: tenant.lineBodies,
          bytes: texts[BundleFile.unitsName] ?? [])
        return found.map(places.problem)
      }
    }
  }

  private mutating func buildRuleBook(_ rules: ([Rule], [RulePosition])?, _ documents: [Document]) {
    guard let tree, let (rules, positions) = rules ?? emptyBook else { return }
    do throws(RuleBookProblems) {
      ruleBook = try RuleBook(rules: rules, documents: Set(documents.map(\.code)), tree: tree)
    } catch {
      problems.add(error.problems) { found in
        let places = RulePlaces(positions: positions, file: BundleFile.rulebookName)
        return found.map(places.problem)
      }
    }
  }

  /// The book of a bundle that has none.
  private var emptyBook: ([Rule], [RulePosition])? { isAbsent(BundleFile.rulebookName) ? ([], []) : nil }
}
