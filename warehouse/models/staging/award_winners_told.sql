-- about: One row per winner of an award of a season and source that tells it: pages of awards before those of seasons, then votes.
-- key: league, season_year, award_id, winner, place
-- reads: award_votes_told, raw_bref__awards, raw_bref__season_awards, same_players
WITH told AS (
    SELECT
        'bref' AS source,
        1 AS preference,
        league,
        season_year,
        award_id,
        player_id AS bref_player_id,
        coach_id,
        name AS winner_name,
        @bref_player_number(player_id) AS player_id
    FROM raw_bref__awards
    UNION ALL
    SELECT
        'bref' AS source,
        2 AS preference,
        league,
        season_year,
        award_id,
        player_id AS bref_player_id,
        coach_id,
        name AS winner_name,
        @bref_player_number(player_id) AS player_id
    FROM raw_bref__season_awards
    WHERE award_id IS NOT NULL
    UNION ALL
    SELECT
        source,
        2 + precedence AS preference,
        league,
        season_year,
        award_id,
        CASE WHEN scheme = 'bref' THEN id END AS bref_player_id,
        coach_id,
        player_name AS winner_name,
        player_id
    FROM award_votes_told
    WHERE place = 1 AND is_winner
)

SELECT
    told.source,
    told.league,
    told.season_year,
    told.award_id,
    coalesce(told.bref_player_id, told.coach_id, CAST(told.player_id AS STRING), told.winner_name) AS winner,
    told.winner_name,
    told.player_id,
    told.coach_id,
    row_number() OVER (
        PARTITION BY
            told.league, told.season_year, told.award_id,
            coalesce(told.bref_player_id, told.coach_id, CAST(told.player_id AS STRING), told.winner_name)
        ORDER BY told.preference, told.winner_name
    ) AS place
FROM told
WHERE told.league IS NOT NULL
