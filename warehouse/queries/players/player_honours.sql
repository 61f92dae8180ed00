-- about: What a player won and was voted for, newest first: awards, best teams of the league, votes, All-Star selections, the Hall of Fame.
-- reads: bref.hall_of_fame, fact_all_star_selections, fact_award_votes, fact_award_winners, fact_honour_teams
-- parameters: player_id BIGINT
WITH honours AS (
    SELECT
        league,
        season_year,
        'AWARD' AS kind,
        award_id AS honour,
        NULL::INTEGER AS team_selection,
        1 AS vote_rank,
        NULL::DOUBLE AS share,
        source
    FROM fact_award_winners
    WHERE player_id = $player_id
    UNION ALL
    SELECT
        league,
        season_year,
        'VOTE',
        award_id,
        NULL,
        vote_rank,
        share,
        source
    FROM fact_award_votes
    WHERE player_id = $player_id
    UNION ALL
    SELECT
        league,
        season_year,
        'TEAM',
        honour,
        team_selection,
        NULL,
        share,
        source
    FROM fact_honour_teams
    WHERE player_id = $player_id
    UNION ALL
    SELECT
        league,
        season_year,
        'ALL_STAR',
        CASE WHEN is_replaced THEN 'all_star_replaced' ELSE 'all_star' END,
        NULL,
        NULL,
        NULL,
        source
    FROM fact_all_star_selections
    WHERE player_id = $player_id
    UNION ALL
    SELECT
        NULL,
        induction_year,
        'HALL_OF_FAME',
        lower(category),
        NULL,
        NULL,
        NULL,
        'bref'
    FROM bref.hall_of_fame
    WHERE player_id = $player_id
)
SELECT
    *,
    @award_name(honour) AS award
FROM honours
ORDER BY
    season_year DESC,
    kind,
    honour,
    league
LIMIT 500;
