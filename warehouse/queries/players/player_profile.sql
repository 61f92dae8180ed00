-- about: What pages, lists and drafts tell of a player beyond his numbers.
-- reads: bref.player_profiles, bref.player_register, bref.rosters, dim_players, fact_draft_picks
-- parameters: player_id BIGINT
SELECT
    p.player_id,
    p.nba_id,
    p.bref_id,
    page.full_name,
    page.nicknames,
    page.pronunciation,
    coalesce(page.positions, p.position) AS position,
    page.shoots,
    p.height_inches,
    p.weight_pounds,
    p.birth_date,
    o.birth_place,
    o.birth_country,
    page.death_date,
    coalesce(page.college, p.college, listed.colleges) AS college,
    o.high_school,
    page.draft,
    o.draft_year,
    o.draft_round,
    o.draft_overall_pick,
    page.debut_date,
    page.aba_debut_date,
    page.experience,
    page.hall_of_fame,
    listed.is_hall_of_fame
FROM dim_players AS p
INNER JOIN @origins_of_players(dim_players) AS o ON o.player_id = p.player_id
LEFT JOIN bref.player_profiles AS page ON page.player_id = p.player_id
LEFT JOIN bref.player_register AS listed ON listed.player_id = p.player_id
WHERE p.player_id = $player_id
LIMIT 1;
