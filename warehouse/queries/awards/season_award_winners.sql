-- about: Who won the awards of a season, with the share of the votes where those are here.
-- reads: bref.coaches, dim_players, fact_award_votes, fact_award_winners
-- kept: season_year INTEGER, league VARCHAR
-- names: player_slug
WITH won AS (
    SELECT
        award_id,
        league,
        season_year,
        player_id,
        coach_id,
        winner_name AS name,
        NULL::DOUBLE AS share
    FROM fact_award_winners AS w
    WHERE NOT @is_among_votes(w)
    UNION ALL
    SELECT
        award_id,
        league,
        season_year,
        player_id,
        coach_id,
        candidate_name,
        share
    FROM fact_award_votes
    WHERE is_winner
)
SELECT
    w.season_year AS by_season_year,
    w.league AS by_league,
    w.award_id,
    @award_name(w.award_id) AS award,
    w.player_id,
    coalesce(p.player_name, w.name, c.name) AS player_name,
    c.bref_id AS bref_coach_id,
    w.share
FROM won AS w
LEFT JOIN dim_players AS p ON p.player_id = w.player_id
LEFT JOIN bref.coaches AS c ON c.coach_id = w.coach_id
ORDER BY
    by_season_year,
    by_league,
    w.award_id,
    player_name,
    w.player_id;
