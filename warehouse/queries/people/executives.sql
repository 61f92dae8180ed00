-- about: Executives by name, or one by a key of his, with their records as printed.
-- reads: bref.executive_register, bref.executives
-- parameters: executive VARCHAR
WITH register AS (
    SELECT
        executive_id,
        any_value(bref_executive_id) AS bref_id,
        any_value(executive_name) AS name,
        max({'years': years, 'first': first_season_year, 'last': last_season_year, 'wins': wins, 'losses': losses, 'playoff_wins': playoff_wins, 'playoff_losses': playoff_losses, 'conference_titles': conference_titles, 'league_titles': league_titles}) AS career
    FROM bref.executive_register
    GROUP BY executive_id
)
SELECT
    coalesce(e.executive_id, r.executive_id) AS executive_id,
    coalesce(e.bref_executive_id, r.bref_id) AS bref_id,
    coalesce(e.name, r.name) AS executive_name,
    e.full_name,
    e.birth_date,
    e.birth_place,
    e.death_date,
    e.high_school,
    e.college,
    r.career.years AS seasons,
    r.career.first AS first_season_year,
    r.career.last AS last_season_year,
    r.career.wins AS wins,
    r.career.losses AS losses,
    round(r.career.wins / nullif(r.career.wins + r.career.losses, 0), 3) AS win_pct,
    r.career.playoff_wins AS playoff_wins,
    r.career.playoff_losses AS playoff_losses,
    r.career.conference_titles AS conference_titles,
    r.career.league_titles AS league_titles
FROM bref.executives AS e
FULL JOIN register AS r ON r.executive_id = e.executive_id
WHERE $executive::VARCHAR IS NULL
    OR coalesce(e.bref_executive_id, r.bref_id) = $executive
    OR coalesce(e.executive_id, r.executive_id)::VARCHAR = $executive
ORDER BY
    executive_name,
    executive_id
LIMIT 5000;
