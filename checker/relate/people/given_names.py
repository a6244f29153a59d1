"""Given names that are those of women or of men nearly everywhere. Data only; names of both are left out."""

from __future__ import annotations

_WOMEN = """
    margaret mary susan linda patricia barbara elizabeth jennifer jessica sarah karen nancy lisa helen sandra donna
    carol ruth sharon michelle laura emily rebecca deborah dorothy amy angela melissa brenda catherine katherine janet
    anna maria diane alice julie heather teresa theresa gloria evelyn cheryl joan judith martha frances ann anne jane
    rachel emma olivia sophie charlotte lucy hannah chloe amelia ella victoria caroline fiona siobhan aoife niamh
    bridget moira eileen kathleen maureen sheila gillian claire clare louise nicola joanna joanne stephanie natalie
    vanessa wendy yvonne zoe priya sunita anita lakshmi fatima aisha amina ngozi isabel carmen rosa elena sofia lucia
    ingrid astrid greta annika philippa harriet rosemary pamela jacqueline marion doreen audrey edith gwen beatrice
    denise annette christine christina amanda samantha alison tracey deirdre orla sinead grainne meenal sudha lucille
    hester eleanor felicity imogen daphne sylvia norma thelma lorraine marjorie paula nadia leila
"""
_MEN = """
    john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey jacob gary nicholas
    eric jonathan stephen larry justin brandon benjamin samuel gregory frank alexander raymond patrick dennis jerry
    peter graham alan keith neil ian colin stuart gareth simon nigel trevor barry roger malcolm derek gordon douglas
    hugh duncan callum liam declan brendan eamon padraig rajesh sanjay anil vijay mohammed muhammad ahmed hassan
    ibrahim omar yusuf kwame sipho thabo carlos juan luis miguel diego owen philip phillip martin adrian geoffrey
    arthur albert ernest harold walter leonard norman dominic oliver harry rupert angus hamish fergus conor ruari
    lars sven olaf bjorn henrik pavel ivan sergei dmitri vladimir marco giovanni pierre jacques hans klaus jurgen
"""
SEX_OF = {name: sex for sex, names in (("woman", _WOMEN), ("man", _MEN)) for name in names.split()}
"""The sex that a given name tells."""
