/// A scheme that uses every key that there is.
enum SampleScheme {
  static let text = """
    name: 分类定级办法
    basis: {document: notice-1, clause: 三}
    grades:
      - {code: A, name: 先进党组织}
      - {code: B, name: 一般}
      - {code: C}
    ungraded: true
    honours: [{code: national, name: 全国示范}, {code: city}]
    gradingMatters: [rating, acceptance]
    scoring:
      - form: village
        name: 村党组织评分标准
        for: {category: village, kind: [branch, generalBranch]}
        indicators:
          - {code: leadership, name: 领导班子, points: 60}
          - {code: members, points: 39.5}
        bonus: [{code: extra, name: 加分, points: 10}]
        bands: [{grade: A, from: 90}, {grade: B, from: 60.5}, {grade: C, from: 0}]
    caps:
      - {id: satisfied-60, part: opinion, options: [满意, 基本满意], below: 60, best: B, force: soft,
         basis: {document: notice-1}}
    requirements:
      - {id: visit-for-a, grade: A, parts: [visit], force: advisory, basis: {document: notice-1, clause: 四}}
    quotas:
      - {id: a-20, grade: A, for: {traits: aboveScale}, atMost: 20, force: soft, perCategory: true, atLeastOne: true,
         basis: {document: notice-1}}
      - {id: c-all, grade: C, atMost: 97.5}
    ratio: [3, 6, 1]
    rise: {grades: 1, force: soft, basis: {document: notice-1}}
    rates:
      - {id: from-b, name: 一般晋位, for: {unit: [V01, S01]}, promotedFrom: B, atLeast: 10, basis: {document: notice-1}}
      - {id: at-a, standingAt: A, atLeast: 40, higherThan: [from-b]}
    procedures:
      - matter: rating
        for: {category: village}
        parts:
          - code: opinion
            name: 群众初评
            kind: ballot
            by: conduct
            before: decide
            options: [满意, 基本满意, 不满意]
            groups: {members: 60, masses: 40}
            present: 50
            presentOf: {masses: 20}
            quorum: 50
            ratio: {members: 7, masses: 3}
            carrying: [满意, 基本满意]
            atLeast: 60
            roster: members
            basis: {document: notice-1}
          - {code: vote, kind: ballot, bindsProposal: true}
          - {code: sheet, kind: scores}
          - {code: visit, name: 走访, kind: paper, by: review, before: sign}
      - matter: survey
        parts: [{code: forms, kind: survey}]
    questionnaires:
      - {for: {category: town}, atLeast: 100, ratio: {members: 7, masses: 3}, appraised: 50,
         basis: {document: notice-1}}
      - {for: {unit: T01}, atLeast: 200}
    targets: {problems: 2, measures: 1, particulars: true}
    phases:
      - code: survey
        name: 开展现状调查
        from: "03-13"
        until: "03-31"
        matters: [survey, rating]
        opens: hand
        closes: steps
        due: {rating: "03-20"}
        basis: {document: notice-1}
      - {code: year-end, from: 11-01 08:30, until: 12-31 18:00}
    snapshots: [{code: summary, name: 工作总结, at: "11-20"}, {code: noon, at: 12-01 12:00}]
    publication: {workingDays: 7, matters: [rating]}
    groups: [{code: members, name: 党员}, {code: masses, name: 群众}]
    methods: [{code: seminar, name: 座谈会}]
    channels: [{code: board}]
    helps: [{code: pairing, name: 结对帮扶}]
    records: [{code: training, name: 书记培训}]
    consequences:
      - id: two-years
        name: 连续两年后进
        for: {category: village}
        when: {yearsRunning: {years: 2, grades: [C]}, promotedLastYear: false}
        target: secretary
        advice: 按规定处理
        bars: [nomination, reward, promotion]
        basis: {document: notice-1}
      - id: everything
        when:
          recordBelow: {record: training, count: 2}
          overdue: [rating]
          targetReached: false
          fell: true
          promoted: false
          gradeNot: B
          grade: [A, C]
        advice: 无

    """

  static let history = """
    unit,year,matter,grade,honour,body,date
    V01,2011,,B,,T01,2011-12-20
    V01,2010,rating,,national,,
    S01,2011,acceptance,C,city,,

    """

  static let plans = """
    plans:
      - unit: T01
        name: 一镇实施方案
        basis: {document: notice-1, clause: "第 1 条: a\\u2028b \\\\ \\""}
        procedures:
          - matter: rating
            parts: [{code: meeting, name: 会议记录, kind: paper}]
        questionnaires: [{for: {category: village}, atLeast: 20}]
        steps:
          rating:
            - {action: review, body: {office: organisation}, due: {workingDays: 3}}
            - action: concur
              bodies: [{unit: T01}, {unit: EDU}]
              mode: vote
              weights: [1, 1]
              threshold: 50
              refusal: advisory

    """

  static let expect = """
    expect:
      - id: village-share
        clause: "四（一） L87"
        covers: [R-74, R-75]
        what: 年底先进达到40％
        at: 2012-12-31T18:00:00+08:00
        as: u-city
        call: campaign.results
        params: {campaign: "2012", limit: 10, deep: [1, -2.5, true, false, null, ~, yes, "3", 007, 1e2, x]}
        expect: {"rates[rate=at-a].target": 40, percent: 97.5}
      - {id: refused, clause: 五, what: 不得直接申报, call: case.submit, error: {kind: forbidden}}

    """
}
