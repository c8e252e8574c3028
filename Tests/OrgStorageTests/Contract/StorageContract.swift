import OrgDomain
import OrgStorage

/// Every promise of the store, for any engine. An engine's test makes databases and asks for all of them:
/// ```swift
/// @Test(arguments: StorageContract.Promise.allCases) func keeps(_ promise: StorageContract.Promise) async throws {
///   try await StorageContract(makeDatabase: { try FolderDatabase() }).check(promise)
/// }
/// ```
struct StorageContract: Sendable {
  /// Makes an empty database, another each time.
  let makeDatabase: @Sendable () async throws -> any SQLDatabase

  enum Promise: String, CaseIterable, Sendable {
    case settings, units, users, grants, rulebooks, documents, events, accesses, requests, setups, caseTexts, tenants
    case oddTexts, emptyBytes, nulRefused
    case versionsOfUnits, versionsOfOthers, amendTwice, resolver
    case cases, casePages, openCases, caseTimes, caseUpdates, caseClosing
    case searchChinese, searchASCII, searchPages, searchFollowsNames
    case isolation, savepoints, spoiltTransaction, rollback, snapshot, cancelledWrite, closing, writeInRead
    case constraints, wrongValues, rowTypes
    case campaigns, schemes, plans, gradeRecords, pastResults, calendar
    case tellings, urgesAndComments, caseNumbers
    case entries, entryPages, entryTexts, entryTotals, ledgerConstraints
    case attachments, attachmentBytes, attachmentConstraints
    case delegations
    case rosters, memberNames, terms
  }

  func check(_ promise: Promise) async throws {
    switch promise {
    case .settings: try await settings()
    case .units: try await units()
    case .users: try await users()
    case .grants: try await grants()
    case .rulebooks: try await rulebooks()
    case .documents: try await documents()
    case .events: try await events()
    case .accesses: try await accesses()
    case .requests: try await requests()
    case .setups: try await setups()
    case .caseTexts: try await caseTexts()
    case .tenants: try await tenants()
    case .oddTexts: try await oddTexts()
    case .emptyBytes: try await emptyBytes()
    case .nulRefused: try await nulRefused()
    case .versionsOfUnits: try await versionsOfUnits()
    case .versionsOfOthers: try await versionsOfOthers()
    case .amendTwice: try await amendTwice()
    case .resolver: try await resolver()
    case .cases: try await cases()
    case .casePages: try await casePages()
    case .openCases: try await openCases()
    case .caseTimes: try await caseTimes()
    case .caseUpdates: try await caseUpdates()
    case .caseClosing: try await caseClosing()
    case .tellings: try await tellings()
    case .urgesAndComments: try await urgesAndComments()
    case .caseNumbers: try await caseNumbers()
    case .searchChinese: try await searchChinese()
    case .searchASCII: try await searchASCII()
    case .searchPages: try await searchPages()
    case .searchFollowsNames: try await searchFollowsNames()
    case .isolation: try await isolation()
    case .savepoints: try await savepoints()
    case .spoiltTransaction: try await spoiltTransaction()
    case .rollback: try await rollback()
    case .snapshot: try await snapshot()
    case .cancelledWrite: try await cancelledWrite()
    case .closing: try await closing()
    case .writeInRead: try await writeInRead()
    case .constraints: try await constraints()
    case .wrongValues: try await wrongValues()
    case .rowTypes: try await rowTypes()
    case .campaigns: try await campaigns()
    case .schemes: try await schemes()
    case .plans: try await plans()
    case .gradeRecords: try await gradeRecords()
    case .pastResults: try await pastResults()
    case .calendar: try await calendar()
    case .entries: try await entries()
    case .entryPages: try await entryPages()
    case .entryTexts: try await entryTexts()
    case .entryTotals: try await entryTotals()
    case .ledgerConstraints: try await ledgerConstraints()
    case .attachments: try await attachments()
    case .attachmentBytes: try await attachmentBytes()
    case .attachmentConstraints: try await attachmentConstraints()
    case .delegations: try await delegations()
    case .rosters: try await rosters()
    case .memberNames: try await memberNames()
    case .terms: try await terms()
    }
  }

  /// An empty tenant database.
  func emptyTenant() async throws -> TenantDatabase {
    try await TenantDatabase.open(try await makeDatabase(), at: Samples.instant(0))
  }

  /// A tenant with the sample units, users and campaign.
  func tenant() async throws -> TenantDatabase {
    let tenant = try await emptyTenant()
    try await tenant.write { try $0.fill() }
    return tenant
  }
}
