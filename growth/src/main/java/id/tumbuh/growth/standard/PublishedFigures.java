package id.tumbuh.growth.standard;

/**
 * All published figures in the layout of {@link Packed}, table after table in the order of {@link Standards#all}.
 *
 * <p>One text for all, because what is learnt from one table makes the next one shorter.
 *
 * <p>Figures: World Health Organization, see NOTICE and {@code growth/figures}.
 */
final class PublishedFigures {
    // Written by PackFigures; FiguresTest holds it to the figures.
    private static final String TEXT = """
            FV_NB_viDJBWunQlH5_B7XEnoAcoYjWZcpW7fQOiwXKnNWrulaq3BpOgliIV4Av5_hQeoO4mv4SGx9nPF1Heu1earqbZBI9-CWJ1\
            s95MyFprmfWF2qyxt796lPriKiSdA-gLcAY371-6VRU_WZoyXZLdsP52rXtvpI9EHwwfEyh8U-E_haRC0kLrmBhwfxnY9Kkfxo15\
            t5F3nhipZd0bf8MTHZ7JpLWIn4-b0XZ96Cxy2ONtgUJQR4bo7FGdidpbMRGWpS6Bzg6RsvDtW8GupEjyIAyDfayUQacgQV8ZjHL0\
            Yphi69vzQptJVJalUDaeyTWSRNhHY1SPZMpej73b9ZOwSgQY9A6TOO_MJ99m7Zl9fGpByTf5zz271-mI5YcRxY-nm3rOT5eQdmUk\
            W_PXjoAfqanhPqLEG3nlPDKnVqFg0GGUFBZHJNACbPpkr41R2j0T1zSdjCPR7v37b83Mj3SJUoBgLRLa0UckRL1rc3vpNMiHSXI9\
            Uh9FKofggi6cyMaTQnGJLdQscxZ6fvLPe6oxbDPAJhG5BP-TuQ6CGaXOGswI5SW0pVP4CGBnPnomKCyaSUndX6jnvGLBs5Pot_WX\
            R-VMbH8hsuwcwGseKudE4FMu_wAAw1dcLj-x5SEtsX0jHWKK9OxUPgjZtLGCWYV4SB8ZYWbh6OhaZ_6NBdWQb_tlQCXzpGugPs9h\
            apxqctGh3HolBljNGgngpiTzw7HMQTmReoTlqP_b00YsZc7bJ6ABbFlTFV5IjM3ueCR4NLVwXjajziFFxN59A7p9ecTMFCqK-JWz\
            4I3bTP2h5LavZTsv2SrXNpxKBRY5eFPaafzF8YyFyf1yzSiTWTAEYmUHxGd-_9Wqx-Mv53t9uCJ-lrtTe9q4vzXjhADXIobdpjLo\
            QPJTs7fBx68_oh-s3SGa_DTqKg8fLXDAWiBVkVnsTy81GcFuA4Lnw_l_U9wX6Qz4a0K-JIQttHBZMFys9M5ax2_jAhHJRfxCVmQM\
            X82HFgUcR0dv9WjrvLK_-5kR_401yT6VAraet1jk41xr-VI4sn1ZFJJgC4BlAnFl2z2WCAwSLpLmpScMPwmpQ5dWWYrXKxyY_AZE\
            DXJhqy_GM5bhmiIQmXrLvzurv8cD89Rxt1bh2g33o0bAoKXZo7nuGtRtakmSzGnpQgX__TKDbAypXtT8StTRpDEVFOVkiK5fQ89w\
            _ZRASjbjrdF-3Ep9S0KwyK6EnjczTKngxtBMQQnqbm1ut_z0E9g85dphc_yQItLVvtMRDgfBgTFtzizg6oMl4PEh8tu5IhjSJ1GU\
            ISMjWrasm-mYHYEiuvU0QrUp1obYpLrCiHLQsVV5hBtJSELpXlmtNUMpal7c81ClCkUHN7I8oyqrLeDnOjInBfGmtEUM3RNlOLls\
            iFpTEwxMez7KN4ve4j7faaVoXwokjhg3bv_BgexzilnZ4xgPWk4ERAnnHzMqhMK11FMt9_m8ZhX5E4R36HcxVK-0TnFcG49Y1e8p\
            nLMzmpO-Fc3dY7ojET4hhPNgrtNUuZUmlR4o5f36UQhVxztj4morMtTw-2fevHkD14X4iJwp4d46LuqphCYjCaskw-x28_GRFrT8\
            Or6vtlpgRmoEXXu5lJbAYKGtV6Ir-ld5kVEcKasA_wjPmUmhUG9kv15w7LKdxzcFCaVGqDTyXOCMjvs50uLgdG89Znqpo-fQksIR\
            kJEPlFoIJLq4d2F7oYoERrG5R4gfJXqGSEQ4KIhVSSzJ0jG6Sa0tcwAHeQWiutIkz1yGDdq50ZFHthPOUUNQRbaMNrZEXO1yMonR\
            h7Z3viyfbBwEH5YwC0Foci4DWhbYhGIF2EWpyrWh6e37iOoA77W8WWo6S0YR0sL25qAKjKSA4NOed3nVi7bU5Ecv_3bspol0NgCH\
            _4icVEw0cFTIcjZNgVW3ao3VJsSHYf-S0GmJHlzVuFGJjC8pf_V9uv364wXr73K-tJP4exfDr2m9c7DmGeAD94aXwJxkikQvPPi0\
            dQxGMgicFaR9S8wAeGqs2Li1Fioq2Sy5qQZt0ayQ8qSWEx2Lv_CCmAlhNcROKvU0t4faH5LKZCXMt9o6J7JXM0SAzOwipcswk8Yp\
            vWnojLGsbSudzlZrn8g2bFKmJl0bCR6b2Shy6RxLbbCfmEjKEuSVD7OZWhBGZ0p_nes-ANf6Xnbuqx-UXGnZoR83U8MTqjy-ljXF\
            _k4dKQVZc2vnSNWP0ncu5ppvn1_Q3v8X9fC3phFeTcvPF8CTTPUl-0aGcq69Cv0LekxyAO9_S04sjggP3T4uLkkfh7QbkEiocRj5\
            0Ml5poKA0kZcVeOZrJVLDuxhc0jMVjOLillEM71-RYy-gSGd8p147_8WKuYj0bF7pNQkpON5eN3we_8SBoe-0l0x0XZYteBz_spa\
            x_2UtLPzq4b1FfY6cpXjmmhXCcctwa7RnXXDwtEzqAFtCMrwBMRXcBWxpqPWUdjb-fsRzESSudnXjjtJswVmFH2EpamO30Z4dMpx\
            AnNQd45g_u4NHlxI9cWSy3tBPWdytqJ3MfoHfnYE7cwZ1QBciprvM8pXg_zTJw9Zgd8vphaCvkHh7u5LQbeBmNg0hTkx4dy_I8H9\
            x7b7Tn-nYPs2o7Hwyuh19lPXp2TYq84njauaYWgSUTx0o6G9xcT4f7bkZlqys_GIk_CWoJ8C-giqxKVE2L8VLjaTu__HvQwZsjgO\
            biXQ8CDUZMvvt4Rcb8-suddvMD0tMmvOOQkDq6lWt4nK1C4iVNWo8bbo2J0KBX0LmintlroJyBmHcxGUHxUqKDJ5cSgHOFccrNLm\
            2njdSd9PSdGR48MkVttaIj-YVzgRxUjLsrBkzsMnojz9gL6xRWBNjTLOf38R7vx3Rerye35U4_9ni_Ip-84l8u7pQHM_6ALmyLPF\
            nsb6NdWjjxlaH7CfG2mLF10lxt6rFYr_xrus63u2kj_2wcpfCLPMF3-QnSA69fWjcmZTY1QfnUC7tHs2XMBtZeyqMIsqJtLBzsHs\
            CALLzs3sll9nPi_TdZZz-I6SunxD1hOR3RGc-sDU8cMOyo3LzLCLgE7zjmTg0P8f-J9R6oduzHModwK5a5BcrTgxyul__X7ylUql\
            4Ha02vB3fgdOV6JmKe_fnNAsGwNJsXaYy_72ZN5VvXeCt5IhMopCjpT0dVLCHMbINlBEz1G1q3b_pC4ey0YcEaKP3OLdL2pT56Tp\
            lanX67cE7R-Nfb8Zp9y-s0Gp9tbz3dRxFHwiCg9VZdhjlTEZqMTnuXr--1RkDgVxgkFm9FLY40mgBSrQqlUXkwOQNsV2zDkn3ZTA\
            JDyeAhT6SlTronoW5JWYxaBBhROfEjQy96CC5YzwAanyGSH5FYM_xjL_q1l0B32sjA5wHX2KKGpCup0fYSf4U30jlAzM4va8b_i1\
            igQJDIxJBrytHmBZOx3AoIxRQwKwMIz6S-bQ4D6iBlSNCHUWyJu7RhElezxpi37t0e4ornPndCBcm-FgC81jgcZssLunCTbOlgWy\
            TaqPgdrNTFWTl15VsAmpVmpFg8ACW29IQsOTn8v3_NBxG2Y9w9G3aQUvyktVsBwpR_WmkIQlYluydLcxFdJi1O9_wqbnEH4s0i6x\
            BymX-bS2bNVZPN556jD6cUOJ6KFOYLXOMxOo2GdKCN0YrPf2HcN83oYtlpN0cDEAosGHLnJTJrqniQeEfj9ERJYjBN9UmiAnVyhZ\
            _8I9_DWGJu83haAk6-o86wrOMEeV3baEnXjbVg2yRERAQ4j1qmkidHvIHZoruMgwNKLhVT0b5e5wdvSwqSciwafJWPzz4i6HKJ_p\
            cfhawEqDQMdtqhgciuBYpMWQKXPVjFtJNUYMWYjayjD4sfK3dh1_jc8tYVbgwX1dn-plJm_M7kn7FDZTvzcBLltepvxy8T_n468s\
            AHCvcLOxZrN33SvUHjLWQtBxQso4lVsx5OzNXjnwJ41yPoa81fxw5e7paY_-chylnp4YjzcBpHDSizJ_3Z4X4jst2pHRAW9nhNgn\
            wfORrQ_nuEnJ1ESPbagVh8Kx4nVKkb-7TjkkYZygvIdSpmN-HBqmrfSS0-c15D4M-_LZQLQ18tH2-ceijJYx7czZMw1QU0Heyva5\
            goo4yF0xLgVrufKtMK38VyMJRMvuVW4CGLKIbXG1CQlqf5MOj0AQUy6NdrFjfxdo6yEL_VNX0vp8iGYFs8gUVPDw4-TRAkk1z2nF\
            2y11I0rz1mmIwyLSkfcb0WcrIdYbK2m77Vg7GF20l5jsStSFxjLcq9ffoEHHwHqMIc3W0qaaagY3E32Xk_znRtwZakFoytd0wkdb\
            W0DUPvvTr-7IIK6qKUHtnJHeTpbfS3xYzErdOX0vbl9-o-WWEpz80hF2MvBUL72wvDTq7h_0Q9Rm9vlGhlLrLsWEf8SdQH5lozTP\
            SDy093F1-IKp_QxW9b7nk8KnWRotvKkGUPYsFkU1NHz3Sb80_zWlrSb_Y-DHout_p7T3dSY9CUz9N0waPBRxjE6KM4KEI5G2Bdzg\
            CZI3WOfNe5VVvACX7iIPZbh46RRUw5vx7wcojzKvuBnVTA3eNBdrEUlsc3NhsViuqrKEnlZ-UfuXiaNJeAAAN2YDaXw593_MAdai\
            4jSTQAFLtEsa_m0j1W6GqM3rd7eOfKP5gAdKucI6x-mzI_DtryGAcnnXqawnY_t_JWMjgkgtuM3HSeZFT6Yvyt5hbGzIuHCJH-D1\
            cKC3V4Xz9hfW6jL-clgvNa_BDy01oDhRrGRkzD89ZoP-RQxPImX1IcmLVmrt9wqy3oEKxlPBtLO_OBFKmvO4PzlqlSoQhOXDwdSH\
            PuwmwxszlaMBXd1YTZ29BndC4s3VOXEb_vJfrljm9xS-QqfrtE4dYj9L7vnIq3fFvL-Ro8fy0chuctT_6Dhn9TZC_WW__cB9KPBQ\
            QOu9XEjU8W02OLhdQas9zI1pe22AiNeBC-WzmQJBfxgBUztRa4WvibcqaH3PuDqIg3G1Kv0y5stpg31q052Ly3JCA94eZDCGOqFs\
            2BlnNpiPx4zNqtHOwdiw9nhJaDSsGcXnsfz1q9Ap1QxQMJ8cP87-kXGZ6rmvDLXhkdnvJhppV4XZWsGmzM7fAm_d_doypTnmIU3K\
            dfVQB9D5bgMQjAQh_S3BgWo9twVaorhKOHTGwbbS0YeWIt7aLih-_fdVmq5KuXFB3MKE9G2F6iTTc3ZRn1rp40inYBQ0zyZ-Zvba\
            cAo01kQru-xhQ3DvJImSfNmZ6XKbK6lcRkjoTBMKKM-ikkWKrLaFJMNGo_uUNybDNrdR0t4uVlFUxevIXMlv4SXXNinclQjsxVTF\
            sUtDgrGGg8p1iG3asULfRor8EXwAHigODSP0ZHdAmKXaWdTDU4uN_RvQpYK7RmdrFrAx_5PH7cN8p2yQ-WGdYN0oF-3CKDjU2Qha\
            X_jZ4OzDEF-tZov-8-h1N6xmUVyslni89UEiFehX9uXbhsK1uc0KYNm_3wkdRENL8sRgkyt4cPQzI4NGFb2Z07lspyogXBobEvkX\
            f2jBGVAGbohtCs87TmuIBC4XywQYk-9QKPswwI5wGHDnn15CHPSk1oGq1xAla3s0hj5YsPjj_RyBCNtey5-ixs1je_CqhE2tOnu5\
            200x50ZLt-NFb8l3TtIjmOnRPBuQfxA3jI3kL8yGC4MsUteKqFlfJm-t6NUFfGaqi6h84jB1AIojucRdkRmPTtbsGCYWdM6l1TjX\
            SCpgMpQtO0rvVAw0A4_5_enC7yCaRtfqhGsLL6mOi0VUfjzs264X3iLZyH6jMfZboSyDAVERSxb8susCtblXH2VKt-DYssYpU0N2\
            hlMEqLhePHh9wNqgUu6VoS4QIx_kNoNA4I1GXi380f5v7nXS6DVWALlyNIdWxNGv5ofe8UP_s4oqL0osddmYP_mKv8oc2W2Kv6sE\
            EH4PaAsEGLwD0b5ooIwRkxSoxR6dNa0TG3glER6xsAoWa1jTxCKd_WGS-IDSsvIioXEdW7g_5pmWEJW-Ya4Dg8yLr1s3-QDYhWqT\
            MjGS7qJgJXyY2viVJrqJchBszrx00vwUtFidgVlSq0N43bATR5XztbrCR8cdsxBC-MZKVLSlZ6bf455wKtxUPZ289LyRoboqfCdr\
            jl2xfGQmqGMag4sdrcLdGkoLSF1M9n0hZEIUOUmsjdCKl7PbkrE5QpKL49oYXkOGGgSAfhs2r4xaJCCoHAhWlLKtl67bOvu1in-4\
            vm0Vrx6RimwaE-jq-N9pqFZVj78fYRfrSudHhzp8zbYXl2ojTqyYLLN93s0qaODXK-ToTrDZnmeruDClWdSMKWAesAwN4umxhxmY\
            Z78CKbHeNpuQZqQZAUB4XrsKWf_jURFRk91Z1sH04nVb8zUmg9VWI789qRGrhRnCm0xtymiYXdszjQ-kO8MEspjiw0scuBarQiyA\
            _42fQBL4xgliwIJH4IXUayZx1KLgKNqoHcOpvV0Pr2wFdPPKObrjekM68gDWQxts1kWthzMfkv7yQdC0Z6IU13nbzAdcMFbkJ-Ec\
            0bUq-qvG3U2xEP_YEqWCRkHUpgUU5o5jfpoHHvGFYQ7SIyv9BePqNe54Ystf5iFKwTmWCrBftmkbZZjKuep8AnwTjrJSsCyo5oGq\
            aOC3fRqg9DU_IDakzLUZxB-EB9gS6OWIoDgBPNVHhT2opPYaDyQR56y6CN4K3SM3E2Cyic65MJ4qqrji6qAEeQvpKbyTkDZpBi2d\
            iJSa8xd_t747cy_WPC2XJ0qf9-jCu64xpQoeCEMTF_8fBcRUn3yF-c9S_duUK_mL50eVPNuxbtodSLFGVSKFSYi0crTZwEBD-9yY\
            e4ewMGIQGmaOEW02cG3mNxFQ37ZERYeBcqWKjc6N1q85vxouYvUZbD86lcCVddGFVYQGsObZwp6357afnq75ZNFCnf7v39X5oy35\
            EDOsj1Ob0wbdw92D6XAAlQRtZWdhJxc61NXye17BT-p9sZwr9_R3NIRi81ye6rEBUnmLu4ubkkR29gsArZP0Bs2cG9TWAh77n4mE\
            keHU7tYxEs6jnrIaF1u1Ev9w3rQkC5FNKnMIyPjFYfU2ibtmP-zC55uld7aaXTuUBGOMArMGn99nt7j9W-BMUTpNMXs2hpKIDQPL\
            lEfL8OSxAo9I7tBTMC6GY9hYGeg6ZMLF1rht3vUqox23DwqYKhkZrWqM5hrcwZ8qiNe-DX743iCbiZsDPMt86g3asY7lh11RY1tc\
            STlRnDgW3eLY4Cyec7cO2SGl4jhI3iNvFc0TANB6TajkWgPAsDehHqBDoOxrFR8cV2Lq0-TSln2m_Ggp_vh-5mkUXjDqXsZF3qAW\
            343qHxa2litU0sN57CLBP2T8eFualynWmHJaH4q9K-fudnU1Ui3-ZWa6KHc9w3gSOTi2N_DNgF6WfvP3NhRb_i3dwMSS3CqOMZ3x\
            s-yUoizp6STnfPHah8ReVmmhT_8C85ZBDvrPUvMn4lOiI7Ds7hCMwLK7mWsCbHe1uveZi0ijYoGTi1VJQZ5KtC7BwWCUL1VzHzCg\
            IYi9mOnWuMQbBBCRj-fKaRYo1m2zhKEUkX4L0qcqBL-d5TKvjgYYNejd3sZVmI3A87pTG_OMe-CVCAmnSqnaVLXSVsBxmXCZF1CU\
            AGaeID_3ld62Km2-seaoCvzL9KFT3j4nBjVt__dtgf4r2TDx4jpXNVM2RAx8jJHIZazkCwHI2sns0Yhu2ESzNUf_cX3TGf5DL73w\
            qaMNkjpa627ljTw19LwDefURYYyEq7uc8v14o0HtschVyaYSANq2MZDNuKwFNcjueQLOgxsxGBmddxxDQ-N_vw77qfDFjEtoWg8d\
            HsjhMMoREY4wxhoHLGti8mZwFhMgoI8PB3P7skq1LYgtUZoHtwVIjRmw_KHxKb47wx76gTdyrWu6XJsn4Xoxc4LXpKKP2RGy7i6w\
            n_rJTEwDU__m21npb7aKzygovKSeBBfCpzogT9bto78h-cljrRyaJylEFlohP4ZXyZl5F7eetTl7eyaC9N9p0DHmg8PdYLyyagaV\
            XCJbtOV4PAfcl2AhpteNmnu8sCk5krLJshG-izlT_oHOHNOqYDqu-wWpyFhrcrD2IWZ8VH95I-_BPurigkof6odgpoUBG1SBUZZI\
            BBYGR2d__cho33Dm21-rsfnmRwPtY7qztjRAP4ZxV3MTsyR08Yi-y4RgTji_2N3iUwZk3ErKjtNcd92LxcyqKp1FkJ6uk6c44eAt\
            p170gKEUmi_-ks76PVhoa0gZdqFZLayAUmiahcp4wHwnJ-fSD6Ggohi4JdeD1IfyNllsYhaDnUZqUBBgpSqmfxbY7JSKobQ1PGpd\
            IW39y2ALmFXVkZOiPEyaU2oRHIOLfAYkfbRq58mmN4HDkm3lxQG90X-R2DJirf6JGS7Z4UxlVMXhKLMEObXSAyZkMDIZG2SS4Uf5\
            cwzYNBHC--ppu7P5asngu0gC7NuXJg-2dQ4CvCjtjURK0w4UiepfRMyr2K_KJUC78sQIDMy_xC8i77NhzqsLCk9ejk-4Gr09XpmS\
            4MaeDckbTLUjKuwrN-rZdcFPWENMpvaIgH5as7mbV9chCkWC4ESEWjP6-gKjso4ysKDMJjP_8jXWhq6QBbUwNHHLEOYwrGUjaKrg\
            FAgnDdDR0fOjnzL2eL5-e_5wT0e-sR6kjrFhVmlu3r0lXS_QBDDuU21n8yvltvwamxJX8cA-OGY2Tsv7fHg5OL9RcB0YT-BTfMR7\
            0XMRex-1c4sskvCPVrZLY6wPHDOznjkiV-LHsKsZS63K0sofC8zG73xODTYCJPKmZOazkhWuVgLrlLbrs3pZbo3M73XL2WMKweqf\
            gvYu0TUpubv3VB4McXPr_Oav47pqUFgBZCOjx35I3y04bP4X-eDZJUZh4icF29AhHWpHzotfHv0_7CkZxx9XP12Chd3rxHEA6rgQ\
            rIllgdwC-cTXfLyZdvu7ETBaRQeu0vn6NGl1MyJka1BWZLk_Z3RU-U28lBBuImSP00S4hKE0awvhfsOuyoGhzCCXYOKyl9qJt_We\
            R__ZvjqgTaZ9e-i3yLifqnCnYUjsnuwdIfQJHy9h9ih2NuT5wlKO7TUB1bYoMkytt1lkomLbXdjwg0JTWiJatNDeX59aVs9g0kX1\
            M6Ja0Lmnb4HKQWM-83IEeb-3iCDa_aNFdl_8Jc0NSYVBaDxFBA6wDu_uPDMkNQg95Mg3yp5kZPVMciFyPpBEgVTSRDwUW5z6V85z\
            gzHPU1qjfwEi4keR1v1RQ2kO4uKzMdN86OVBqXKyhMYPpzE0BohW29B3ew-2pl56Oc0gpWMK0W-IKs3vbG36mcPrtVuTqH8zhxVO\
            Ca0ceEv9jec6LrxNkYivgunCuTssVSOf5Ekv88C7Y1MpuY7bZF_zJPg8t3bmzOz4ho_jYcDVq8bLjJlbPV9IxV6mG88LewzhhDuP\
            KYoJU50NzbNVTy_bZAHvQrTFc3CRl1lhb3A83i0V1-p0wLOmFl2l6w37JHrgimzRqaH4WtiFrpvwc-rMkFitjwqqe8VcLaULzmpQ\
            nz1naM0jdNhWF3sZfR1f87oI-DQN5tuueO2CXWCOAYBjXiPWiJB5-EJdDYQRBy2NE7wvo4BTVsebN8VjWVxGc07-wuj14xvj_1OY\
            tVo5ydjfdKmWuP3MFPHmMqLkV8HzvfwDXZpk4Jdg0qAbGPbi77OdnOObdpFWn4LdP6bbdkJjxYeYwyMjAYWOWih-ls4zT1W1fgb3\
            N36HZpqQAV2Q2h025Vno_TTKUxhE96j9BlfHO5aR8FgUvVHNdbomUIRi-o4gQCRzipQjycVnHblm5-RMccRRy9WGOIrEN_qcNJYS\
            ryBpStjzBNOYjCLyh3ChZ-DXGBHtodXzBXCFgCTYpMPBxMQV4Mlod6PbYHG9HaSlQL1zA1ig0dIRLYdl719LTCDpl8-pxOUQmP2l\
            g77SK0e8iYQw1W7dezWrit0pMKkjvj04Y954e35F-c-x_jwCqVFgo_N6o1l5kiaTMgTGiyNUmK7sqJnj572w5_vRhw8pCEjgKn_x\
            9Vvun_-DMw2zVWuK-MAdzijdkN2SkiOrGfnhMN7xsriTvNP_smmPLSuPvUlKYYkPpP3uyOHBjD0SV1lPEA4XeOO-YPxtccWECa1A\
            8B17kkKm4R7psLa1vQWOBKL_op-7PUq2T2noWLJ3zbv2BSBZRl3FVRq7zFdkC8-l5BH-AeXdnMI8uwKftgABQL2nuWOL_LYfyHpQ\
            2QlPZo06ucM-cSinP5wL7nxQ2pW4mtvb2s8LPZXRvGwXATh9OqQCeg6FAgVVVaEn-b1U0LF9W7K-Wvakkvk_qSQWuH6MZHJSDrMu\
            AItwIWpP9XkojaG5eXo5izxt_hc235qwX5nSWZ4RE9gq-MDTBlr2qPIBov86NIuo3Fdq_aTuy7NRleFEPIrjZiQ4pDSi9AyUX2Xz\
            T7dHgibabbuDxw0C2uXl4g0UciGSVhmQbMK6KH3ztv5mtha4vyUjovrxxC6IBf1COu6tVC607833QT3W1QUxg9C0d3AraqOSwZQd\
            5Azohub92kPNvMGOuYWfReF\
            """;

    private PublishedFigures() {}

    /** Gives every table its figures. */
    static void read() {
        Packed columns = new Packed(new Bits(TEXT));
        for (Standard standard : Standards.all()) {
            standard.read(columns);
        }
    }
}
