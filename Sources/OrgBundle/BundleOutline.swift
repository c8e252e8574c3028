public import OrgAPI
import OrgDomain

/// What a client must know of a bundle to apply it: whose tenant it is, and who its users are. Units are not read.
public struct BundleOutline: Sendable, Equatable {
  public let tenant: BundleTenant
  /// In the order of users.csv.
  public let users: [String]
  /// Those to whom grants.csv gives the role administrator, in its order, each once.
  public let administrators: [String]

  public init(_ bundle: SetupBundle) {
    self.init(tenant: bundle.tenant, users: bundle.users, grants: bundle.grants)
  }

  private init(tenant: BundleTenant, users: [BundleUser], grants: [BundleGrant]) {
    self.tenant = tenant
    self.users = users.map(\.code.text)
    var seen: Set<String> = []
    administrators = grants.filter { $0.role == "administrator" }.map(\.user.text).filter { seen.insert($0).inserted }
  }

  /// Reads a bundle whose other files are too large to be looked at here; the server judges them.
  ///
  /// - Returns: the outline, or what is wrong in the three files.
  public static func read(
    tenant: [UInt8], users: [UInt8], grants: [UInt8]
  ) -> (outline: BundleOutline?, problems: [BundleProblem], problemCount: Int) {
    let problems = ProblemList(limit: BundleReader.problemLimit)
    for (name, bytes) in [
      (BundleFile.tenantName, tenant), (BundleFile.usersName, users), (BundleFile.grantsName, grants),
    ] {
      if let problem = FileCheck.problem(bytes, file: name, limit: BundleSource.byteLimit(of: name)) {
        problems.add(problem)
      }
    }
    guard problems.count == 0 else { return (nil, problems.sorted(), problems.count) }
    let tenantFile = TenantFile(tenant, problems: problems)
    let usersFile = users.isEmpty ? nil : UsersFile(users, problems: problems)
    let grantsFile = grants.isEmpty ? nil : GrantsFile(grants, known: KnownNames(), problems: problems)
    guard problems.count == 0, let tenant = tenantFile.tenant else { return (nil, problems.sorted(), problems.count) }
    let outline = BundleOutline(tenant: tenant, users: usersFile?.users ?? [], grants: grantsFile?.grants ?? [])
    return (outline, [], 0)
  }
}
