/// The texts of a country's bundle beside its tables.
struct CountryTexts {
  let shape: CountryShape
  let bundle: CountryBundle

  var files: [(name: String, text: String)] {
    [
      (BundleFile.tenantName, tenant), (BundleFile.documentsName, documents),
      (BundleFile.rulebookName, CountryRules.text),
      (BundleFile.schemeName, scheme), (BundleFile.campaignsName, campaigns),
    ]
  }

  private var tenant: String {
    let categories = ["country", "province", "prefecture", "county", "partyOffice"].joined(separator: ", ")
    let offices = CountryOffice.allCases.map(\.trait).joined(separator: ", ")
    return """
      # An invented country of \(bundle.units) units, made by `tiaokuai generate --units \(bundle.units) --seed \
      \(bundle.seed) --grants \(bundle.accounts.rawValue)`.
      slug: country
      name: 样例国
      timeZone: Asia/Shanghai
      categories: [\(categories)]
      traitGroups:
        office: [\(offices)]
        scale: [aboveScale, belowScale]
      \(lines)
      """
  }

  /// The offices of the country stand in the tables of the lines, where it has any.
  private var lines: String {
    guard CountryShape.hasOffices(.country, shape.units) else { return "" }
    let root = CountryWalk.rootCode
    let industries = CountryField.ofIndustry.map { "    \($0.category): \"\(root + $0.office.suffix)\"\n" }.joined()
    return """
      lines:
        industry:
      \(industries)  territory:
          socialOrganization: "\(root + CountryOffice.civilAffairs.suffix)"

      """
  }

  private let documents = """
    documents:
      - id: opinion
        title: 关于开展基层党组织分类定级、晋位升级工作的意见
        issuer: 全域党委
        number: 样委发〔2027〕1号
        issuedOn: 2027-01-08

    """

  private let scheme = """
    name: 样例国基层党组织分类定级办法
    basis: {document: opinion, clause: 第三条}
    grades:
      - {code: 先进, name: 先进党组织}
      - {code: 一般, name: 一般党组织}
      - {code: 后进, name: 后进党组织}
    gradingMatters: [rating, acceptance]

    """

  private let campaigns = """
    campaigns:
      - {code: "2027", name: 2027年分类定级, year: 2027}

    """
}
