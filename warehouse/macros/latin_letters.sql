-- about: A text with the letters of Serbian, Macedonian, Bulgarian, Russian and Ukrainian written as Latin ones: Јокић as Jokic, Мозгов as Mozgov.
-- parameters: text
-- any:
replace(replace(replace(replace(replace(replace(
    translate(lower({text}), 'абвгґдђѓеёєэжзјйіїиклмнопрстћќуўфхцчшыъь', 'abvggddgeeeezzjiiiiklmnoprstckuufhccsy'),
'љ', 'lj'), 'њ', 'nj'), 'џ', 'dz'), 'ю', 'yu'), 'я', 'ya'), 'щ', 'shch')
