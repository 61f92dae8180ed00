import Foundation
import Testing

@testable import BallerWeb

/// Templates write nothing where a tag names no member, so the tags are held to the members here.
@Suite struct TemplateTests {
    @Test(arguments: TemplateExamples.all.map { type(of: $0).template })
    func `every tag of a template is a member of its context`(template: String) throws {
        let example = try #require(TemplateExamples.all.first { type(of: $0).template == template })
        let tags = TemplateTags(try Self.text(template))
        #expect(tags.strangers(to: example) == [])
    }

    @Test func `every template has a context, and every context a template`() throws {
        let files = try SiteFolder.files(in: "Templates").keys.map { $0.replacing(".mustache", with: "") }
        #expect(Set(files) == Set(TemplateExamples.all.map { type(of: $0).template }))
    }

    @Test func `a misspelt tag is found, at the top and within a list`() throws {
        let facts = try #require(FactsBlock("f", [Fact(name: "Height", value: "6-11", link: "/")]))
        let tags = TemplateTags(
            "{{idd}}{{#facts}}{{name}}{{#runs}}{{#.link}}{{.}}{{/.link}}{{/runs}}{{#.lnk}}{{/.lnk}}{{valu}}{{/facts}}{{#fact}}{{/fact}}"
        )
        #expect(tags.strangers(to: facts) == ["idd", ".lnk", "valu", "fact"])
    }

    private static func text(_ template: String) throws -> String {
        let file = try #require(try SiteFolder.files(in: "Templates")["\(template).mustache"])
        return String(decoding: file, as: UTF8.self)
    }
}
