-- about: A text in lower case without accents of their own, apostrophes and dots; what looks like a Latin letter is one; ß, æ, œ and þ become two.
-- parameters: text
-- any:
replace(replace(replace(replace(
    translate(
        translate(
            translate(lower({text}), 'àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĸĺļľŀłńņňŋōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſƒƙơưƴƶǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹəɓɗɛɔɨʉɖ', 'aaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkklllllnnnnooorrrsssstttuuuuuuwyzzzsfkouyzaiouuuuuaagkoojgnaoaaeeiioorruusthaeooooyabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyebdeoiud'),
            'авеёѐєкмнорстухіїјѕһԁԛԝѵӏўαβεζηικμνορτυχόάίέ', 'abeeeekmhopctyxiijshdqwvlyabezhikmnoptyxoaie'
        ),
        '''’‘‛ʼʻʹ´`′ˈ＇"“”.·', ''
    ),
'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
